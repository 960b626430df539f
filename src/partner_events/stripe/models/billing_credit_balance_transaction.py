# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BillingCreditBalanceTransactionCreditAmountMonetary(Model):
    currency: str
    value: int


class BillingCreditBalanceTransactionCreditAmount(Model):
    __event_always__ = "monetary"

    monetary: BillingCreditBalanceTransactionCreditAmountMonetary | None = None
    type: str


class BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(Model):
    invoice: str
    invoice_line_item: str


class BillingCreditBalanceTransactionCredit(Model):
    __event_always__ = "credits_application_invoice_voided"

    amount: BillingCreditBalanceTransactionCreditAmount
    credits_application_invoice_voided: (
        BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided
        | None
    ) = None
    type: str


class BillingCreditBalanceTransactionDebitAmountMonetary(Model):
    currency: str
    value: int


class BillingCreditBalanceTransactionDebitAmount(Model):
    __event_always__ = "monetary"

    monetary: BillingCreditBalanceTransactionDebitAmountMonetary | None = None
    type: str


class BillingCreditBalanceTransactionDebitCreditsApplied(Model):
    invoice: str
    invoice_line_item: str


class BillingCreditBalanceTransactionDebit(Model):
    __event_always__ = "credits_applied"

    amount: BillingCreditBalanceTransactionDebitAmount
    credits_applied: BillingCreditBalanceTransactionDebitCreditsApplied | None = None
    type: str


class BillingCreditBalanceTransaction(Model):
    """https://docs.stripe.com/api/billing/credit-balance-transaction/object"""

    __event_always__ = "credit debit test_clock type"

    created: int
    credit: BillingCreditBalanceTransactionCredit | None = None
    credit_grant: str
    debit: BillingCreditBalanceTransactionDebit | None = None
    effective_at: int
    id: str
    livemode: bool
    object: str
    test_clock: str | None = None
    type: str | None = None


HISTORY = "_history_billing_credit_balance_transaction"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BillingCreditBalanceTransactionCreditAmountMonetary(Model):
    currency: str
    value: int


class BillingCreditBalanceTransactionCreditAmount(Model):
    monetary: BillingCreditBalanceTransactionCreditAmountMonetary | None = None
    type: Literal["monetary"] | str


class BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(Model):
    invoice: str
    """The id of the Invoice; deliveries do not carry the object itself."""

    invoice_line_item: str


class BillingCreditBalanceTransactionCredit(Model):
    amount: BillingCreditBalanceTransactionCreditAmount
    credits_application_invoice_voided: (
        BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided
        | None
    ) = None
    type: Literal[
        "credits_application_invoice_voided",
        "credits_granted",
    ] | str


class BillingCreditBalanceTransactionDebitAmountMonetary(Model):
    currency: str
    value: int


class BillingCreditBalanceTransactionDebitAmount(Model):
    monetary: BillingCreditBalanceTransactionDebitAmountMonetary | None = None
    type: Literal["monetary"] | str


class BillingCreditBalanceTransactionDebitCreditsApplied(Model):
    invoice: str
    """The id of the Invoice; deliveries do not carry the object itself."""

    invoice_line_item: str


class BillingCreditBalanceTransactionDebit(Model):
    amount: BillingCreditBalanceTransactionDebitAmount
    credits_applied: BillingCreditBalanceTransactionDebitCreditsApplied | None = None
    type: Literal[
        "credits_applied",
        "credits_expired",
        "credits_voided",
    ] | str


class BillingCreditBalanceTransaction(Model):
    """Billing credits that a customer got or used.

    https://docs.stripe.com/api/billing/credit-balance-transaction/object
    """

    created: int
    """Seconds since the Unix epoch."""

    credit: BillingCreditBalanceTransactionCredit | None = None
    credit_grant: str
    """The id of the BillingCreditGrant; deliveries do not carry the object itself."""

    debit: BillingCreditBalanceTransactionDebit | None = None
    effective_at: int
    """Seconds since the Unix epoch."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["billing.credit_balance_transaction"]
    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    type: Literal[
        "credit",
        "debit",
    ] | str | None = None

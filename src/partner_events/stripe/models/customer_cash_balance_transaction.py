# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class CustomerCashBalanceTransactionAdjustedForOverdraft(Model):
    balance_transaction: str
    linked_transaction: str


class CustomerCashBalanceTransactionAppliedToPayment(Model):
    payment_intent: str


class CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer(Model):
    __event_always__ = "bic iban_last4 sender_name"

    bic: str | None = None
    iban_last4: str | None = None
    sender_name: str | None = None


class CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer(Model):
    __event_always__ = "account_number_last4 sender_name sort_code"

    account_number_last4: str | None = None
    sender_name: str | None = None
    sort_code: str | None = None


class CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer(Model):
    __event_always__ = "sender_bank sender_branch sender_name"

    sender_bank: str | None = None
    sender_branch: str | None = None
    sender_name: str | None = None


class CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer(Model):
    __event_always__ = "sender_name"

    network: str | None = None
    sender_name: str | None = None


class CustomerCashBalanceTransactionFundedBankTransfer(Model):
    __event_always__ = "reference"

    eu_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer | None = None
    gb_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer | None = None
    jp_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer | None = None
    reference: str | None = None
    type: str
    us_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer | None = None


class CustomerCashBalanceTransactionFunded(Model):
    bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer


class CustomerCashBalanceTransactionRefundedFromPayment(Model):
    refund: str


class CustomerCashBalanceTransactionTransferredToBalance(Model):
    balance_transaction: str


class CustomerCashBalanceTransactionUnappliedFromPayment(Model):
    payment_intent: str


class CustomerCashBalanceTransaction(Model):
    """https://docs.stripe.com/api/cash_balance_transactions/object"""

    __event_always__ = "customer_account"

    adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft | None = None
    applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment | None = None
    created: int
    currency: str
    customer: str
    customer_account: str | None = None
    ending_balance: int
    funded: CustomerCashBalanceTransactionFunded | None = None
    id: str
    livemode: bool
    net_amount: int
    object: str
    refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment | None = None
    transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance | None = None
    type: str
    unapplied_from_payment: CustomerCashBalanceTransactionUnappliedFromPayment | None = None


HISTORY = "_history_customer_cash_balance_transaction"

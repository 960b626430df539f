# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class CustomerCashBalanceTransactionAdjustedForOverdraft(Model):
    balance_transaction: str
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    linked_transaction: str
    """The id of the CustomerCashBalanceTransaction; deliveries do not carry the object itself."""


class CustomerCashBalanceTransactionAppliedToPayment(Model):
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""


class CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer(Model):
    bic: str | None = None
    iban_last4: str | None = None
    sender_name: str | None = None


class CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer(Model):
    account_number_last4: str | None = None
    sender_name: str | None = None
    sort_code: str | None = None


class CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer(Model):
    sender_bank: str | None = None
    sender_branch: str | None = None
    sender_name: str | None = None


class CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer(Model):
    network: Literal[
        "ach",
        "domestic_wire_us",
        "fednow",
        "rtp",
        "swift",
    ] | str | None = None
    sender_name: str | None = None


class CustomerCashBalanceTransactionFundedBankTransfer(Model):
    eu_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer | None = None
    gb_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer | None = None
    jp_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer | None = None
    reference: str | None = None
    type: Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
    ] | str
    us_bank_transfer: CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer | None = None


class CustomerCashBalanceTransactionFunded(Model):
    bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer


class CustomerCashBalanceTransactionRefundedFromPayment(Model):
    refund: str
    """The id of the Refund; deliveries do not carry the object itself."""


class CustomerCashBalanceTransactionTransferredToBalance(Model):
    balance_transaction: str
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""


class CustomerCashBalanceTransactionUnappliedFromPayment(Model):
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""


class CustomerCashBalanceTransaction(Model):
    """Money that entered or left a customer's cash balance.

    https://docs.stripe.com/api/cash_balance_transactions/object
    """

    adjusted_for_overdraft: CustomerCashBalanceTransactionAdjustedForOverdraft | None = None
    applied_to_payment: CustomerCashBalanceTransactionAppliedToPayment | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    ending_balance: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    funded: CustomerCashBalanceTransactionFunded | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    net_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    object: Literal["customer_cash_balance_transaction"]
    refunded_from_payment: CustomerCashBalanceTransactionRefundedFromPayment | None = None
    transferred_to_balance: CustomerCashBalanceTransactionTransferredToBalance | None = None
    type: Literal[
        "adjusted_for_overdraft",
        "applied_to_payment",
        "funded",
        "funding_reversed",
        "refunded_from_payment",
        "return_canceled",
        "return_initiated",
        "transferred_to_balance",
        "unapplied_from_payment",
    ] | str
    unapplied_from_payment: CustomerCashBalanceTransactionUnappliedFromPayment | None = None

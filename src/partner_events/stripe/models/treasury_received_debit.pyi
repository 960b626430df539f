# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address


class TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetails(Model):
    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: Literal["stripe"] | str


class TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccount(Model):
    bank_name: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class TreasuryReceivedDebitInitiatingPaymentMethodDetails(Model):
    balance: Literal["payments"] | str | None = None
    billing_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsBillingDetails
    financial_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsFinancialAccount | None = None
    issuing_card: str | None = None
    type: Literal[
        "balance",
        "financial_account",
        "issuing_card",
        "stripe",
        "us_bank_account",
    ] | str
    us_bank_account: TreasuryReceivedDebitInitiatingPaymentMethodDetailsUsBankAccount | None = None


class TreasuryReceivedDebitLinkedFlows(Model):
    debit_reversal: str | None = None
    inbound_transfer: str | None = None
    issuing_authorization: str | None = None
    issuing_transaction: str | None = None
    payout: str | None = None
    topup: str | None = None


class TreasuryReceivedDebitReversalDetails(Model):
    deadline: int | None = None
    """Seconds since the Unix epoch."""

    restricted_reason: Literal[
        "already_reversed",
        "deadline_passed",
        "network_restricted",
        "other",
        "source_flow_restricted",
    ] | str | None = None


class TreasuryReceivedDebit(Model):
    """Money that somebody outside took from a financial account.

    https://docs.stripe.com/api/treasury/received_debits/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str
    failure_code: Literal[
        "account_closed",
        "account_frozen",
        "insufficient_funds",
        "international_transaction",
        "other",
    ] | str | None = None
    financial_account: str | None = None
    hosted_regulatory_receipt_url: str | None = None
    id: str
    initiating_payment_method_details: TreasuryReceivedDebitInitiatingPaymentMethodDetails | None = None
    linked_flows: TreasuryReceivedDebitLinkedFlows
    livemode: bool
    """False for events of test mode and of sandboxes."""

    network: Literal[
        "ach",
        "card",
        "stripe",
    ] | str
    object: Literal["treasury.received_debit"]
    reversal_details: TreasuryReceivedDebitReversalDetails | None = None
    status: Literal[
        "failed",
        "succeeded",
    ] | str
    transaction: str | None = None
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""

# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address


class TreasuryInboundTransferFailureDetails(Model):
    code: Literal[
        "account_closed",
        "account_frozen",
        "bank_account_restricted",
        "bank_ownership_changed",
        "debit_not_authorized",
        "incorrect_account_holder_address",
        "incorrect_account_holder_name",
        "incorrect_account_holder_tax_id",
        "insufficient_funds",
        "invalid_account_number",
        "invalid_currency",
        "no_account",
        "other",
    ] | str


class TreasuryInboundTransferLinkedFlows(Model):
    received_debit: str | None = None


class TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails(Model):
    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount(Model):
    account_holder_type: Literal[
        "company",
        "individual",
    ] | str | None = None
    account_type: Literal[
        "checking",
        "savings",
    ] | str | None = None
    bank_name: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    network: Literal["ach"] | str
    routing_number: str | None = None


class TreasuryInboundTransferOriginPaymentMethodDetails(Model):
    billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails
    type: Literal["us_bank_account"] | str
    us_bank_account: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount | None = None


class TreasuryInboundTransferStatusTransitions(Model):
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    failed_at: int | None = None
    """Seconds since the Unix epoch."""

    succeeded_at: int | None = None
    """Seconds since the Unix epoch."""


class TreasuryInboundTransfer(Model):
    """Money on its way from a bank account into a financial account.

    https://docs.stripe.com/api/treasury/inbound_transfers/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    cancelable: bool
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    failure_details: TreasuryInboundTransferFailureDetails | None = None
    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    linked_flows: TreasuryInboundTransferLinkedFlows
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["treasury.inbound_transfer"]
    origin_payment_method: str | None = None
    origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetails | None = None
    returned: bool | None = None
    statement_descriptor: str
    status: Literal[
        "canceled",
        "failed",
        "processing",
        "succeeded",
    ] | str
    status_transitions: TreasuryInboundTransferStatusTransitions
    transaction: str | None = None
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""

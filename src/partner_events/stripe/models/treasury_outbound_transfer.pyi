# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address


class TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetails(Model):
    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: Literal["stripe"] | str


class TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount(Model):
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

    network: Literal[
        "ach",
        "us_domestic_wire",
    ] | str
    routing_number: str | None = None


class TreasuryOutboundTransferDestinationPaymentMethodDetails(Model):
    billing_details: TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetails
    financial_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: Literal[
        "financial_account",
        "us_bank_account",
    ] | str
    us_bank_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount | None = None


class TreasuryOutboundTransferReturnedDetails(Model):
    code: Literal[
        "account_closed",
        "account_frozen",
        "bank_account_restricted",
        "bank_ownership_changed",
        "declined",
        "incorrect_account_holder_name",
        "invalid_account_number",
        "invalid_currency",
        "no_account",
        "other",
    ] | str
    transaction: str
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""


class TreasuryOutboundTransferStatusTransitions(Model):
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    failed_at: int | None = None
    """Seconds since the Unix epoch."""

    posted_at: int | None = None
    """Seconds since the Unix epoch."""

    returned_at: int | None = None
    """Seconds since the Unix epoch."""


class TreasuryOutboundTransferTrackingDetailsAch(Model):
    trace_id: str


class TreasuryOutboundTransferTrackingDetailsUsDomesticWire(Model):
    chips: str | None = None
    imad: str | None = None
    omad: str | None = None


class TreasuryOutboundTransferTrackingDetails(Model):
    ach: TreasuryOutboundTransferTrackingDetailsAch | None = None
    type: Literal[
        "ach",
        "us_domestic_wire",
    ] | str
    us_domestic_wire: TreasuryOutboundTransferTrackingDetailsUsDomesticWire | None = None


class TreasuryOutboundTransfer(Model):
    """Money on its way from a financial account to your own bank account.

    https://docs.stripe.com/api/treasury/outbound_transfers/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    cancelable: bool
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    destination_payment_method: str | None = None
    destination_payment_method_details: TreasuryOutboundTransferDestinationPaymentMethodDetails
    expected_arrival_date: int
    """Seconds since the Unix epoch."""

    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["treasury.outbound_transfer"]
    returned_details: TreasuryOutboundTransferReturnedDetails | None = None
    statement_descriptor: str
    status: Literal[
        "canceled",
        "failed",
        "posted",
        "processing",
        "returned",
    ] | str
    status_transitions: TreasuryOutboundTransferStatusTransitions
    tracking_details: TreasuryOutboundTransferTrackingDetails | None = None
    transaction: str
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""

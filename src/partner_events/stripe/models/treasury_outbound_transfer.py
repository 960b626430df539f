# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetails(Model):
    __event_always__ = "email name"

    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: str


class TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount(Model):
    __event_always__ = "account_holder_type account_type bank_name fingerprint last4 routing_number"

    account_holder_type: str | None = None
    account_type: str | None = None
    bank_name: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    network: str
    routing_number: str | None = None


class TreasuryOutboundTransferDestinationPaymentMethodDetails(Model):
    billing_details: TreasuryOutboundTransferDestinationPaymentMethodDetailsBillingDetails
    financial_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: str
    us_bank_account: TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount | None = None


class TreasuryOutboundTransferReturnedDetails(Model):
    code: str
    transaction: str


class TreasuryOutboundTransferStatusTransitions(Model):
    __event_always__ = "canceled_at failed_at posted_at returned_at"

    canceled_at: int | None = None
    failed_at: int | None = None
    posted_at: int | None = None
    returned_at: int | None = None


class TreasuryOutboundTransferTrackingDetailsAch(Model):
    trace_id: str


class TreasuryOutboundTransferTrackingDetailsUsDomesticWire(Model):
    __event_always__ = "chips imad omad"

    chips: str | None = None
    imad: str | None = None
    omad: str | None = None


class TreasuryOutboundTransferTrackingDetails(Model):
    ach: TreasuryOutboundTransferTrackingDetailsAch | None = None
    type: str
    us_domestic_wire: TreasuryOutboundTransferTrackingDetailsUsDomesticWire | None = None


class TreasuryOutboundTransfer(Model):
    """https://docs.stripe.com/api/treasury/outbound_transfers/object"""

    __event_always__ = (
        "description destination_payment_method hosted_regulatory_receipt_url "
        "returned_details tracking_details"
    )

    amount: int
    cancelable: bool
    created: int
    currency: str
    description: str | None = None
    destination_payment_method: str | None = None
    destination_payment_method_details: TreasuryOutboundTransferDestinationPaymentMethodDetails
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    object: str
    returned_details: TreasuryOutboundTransferReturnedDetails | None = None
    statement_descriptor: str
    status: str
    status_transitions: TreasuryOutboundTransferStatusTransitions
    tracking_details: TreasuryOutboundTransferTrackingDetails | None = None
    transaction: str


HISTORY = "_history_treasury_outbound_transfer"

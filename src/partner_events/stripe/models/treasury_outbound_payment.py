# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class TreasuryOutboundPaymentDestinationPaymentMethodDetailsBillingDetails(Model):
    __event_always__ = "email name"

    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount(Model):
    id: str
    network: str


class TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount(Model):
    __event_always__ = "account_holder_type account_type bank_name fingerprint last4 routing_number"

    account_holder_type: str | None = None
    account_type: str | None = None
    bank_name: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    network: str
    routing_number: str | None = None


class TreasuryOutboundPaymentDestinationPaymentMethodDetails(Model):
    billing_details: TreasuryOutboundPaymentDestinationPaymentMethodDetailsBillingDetails
    financial_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsFinancialAccount | None = None
    type: str
    us_bank_account: TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount | None = None


class TreasuryOutboundPaymentEndUserDetails(Model):
    __event_always__ = "ip_address"

    ip_address: str | None = None
    present: bool


class TreasuryOutboundPaymentReturnedDetails(Model):
    code: str
    transaction: str


class TreasuryOutboundPaymentStatusTransitions(Model):
    __event_always__ = "canceled_at failed_at posted_at returned_at"

    canceled_at: int | None = None
    failed_at: int | None = None
    posted_at: int | None = None
    returned_at: int | None = None


class TreasuryOutboundPaymentTrackingDetailsAch(Model):
    trace_id: str


class TreasuryOutboundPaymentTrackingDetailsUsDomesticWire(Model):
    __event_always__ = "chips imad omad"

    chips: str | None = None
    imad: str | None = None
    omad: str | None = None


class TreasuryOutboundPaymentTrackingDetails(Model):
    ach: TreasuryOutboundPaymentTrackingDetailsAch | None = None
    type: str
    us_domestic_wire: TreasuryOutboundPaymentTrackingDetailsUsDomesticWire | None = None


class TreasuryOutboundPayment(Model):
    """https://docs.stripe.com/api/treasury/outbound_payments/object"""

    __event_always__ = (
        "customer description destination_payment_method "
        "destination_payment_method_details end_user_details "
        "hosted_regulatory_receipt_url returned_details tracking_details"
    )

    amount: int
    cancelable: bool
    created: int
    currency: str
    customer: str | None = None
    description: str | None = None
    destination_payment_method: str | None = None
    destination_payment_method_details: TreasuryOutboundPaymentDestinationPaymentMethodDetails | None = None
    end_user_details: TreasuryOutboundPaymentEndUserDetails | None = None
    expected_arrival_date: int
    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    object: str
    returned_details: TreasuryOutboundPaymentReturnedDetails | None = None
    statement_descriptor: str
    status: str
    status_transitions: TreasuryOutboundPaymentStatusTransitions
    tracking_details: TreasuryOutboundPaymentTrackingDetails | None = None
    transaction: str


HISTORY = "_history_treasury_outbound_payment"

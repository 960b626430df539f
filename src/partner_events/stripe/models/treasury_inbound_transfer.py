# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class TreasuryInboundTransferFailureDetails(Model):
    code: str


class TreasuryInboundTransferLinkedFlows(Model):
    __event_always__ = "received_debit"

    received_debit: str | None = None


class TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails(Model):
    __event_always__ = "email name"

    address: Address
    email: str | None = None
    name: str | None = None


class TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount(Model):
    __event_always__ = "account_holder_type account_type bank_name fingerprint last4 routing_number"

    account_holder_type: str | None = None
    account_type: str | None = None
    bank_name: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    network: str
    routing_number: str | None = None


class TreasuryInboundTransferOriginPaymentMethodDetails(Model):
    billing_details: TreasuryInboundTransferOriginPaymentMethodDetailsBillingDetails
    type: str
    us_bank_account: TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount | None = None


class TreasuryInboundTransferStatusTransitions(Model):
    __event_always__ = "failed_at succeeded_at"

    canceled_at: int | None = None
    failed_at: int | None = None
    succeeded_at: int | None = None


class TreasuryInboundTransfer(Model):
    """https://docs.stripe.com/api/treasury/inbound_transfers/object"""

    __event_always__ = (
        "description failure_details hosted_regulatory_receipt_url origin_payment_method "
        "origin_payment_method_details returned transaction"
    )

    amount: int
    cancelable: bool
    created: int
    currency: str
    description: str | None = None
    failure_details: TreasuryInboundTransferFailureDetails | None = None
    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    linked_flows: TreasuryInboundTransferLinkedFlows
    livemode: bool
    metadata: dict[str, str]
    object: str
    origin_payment_method: str | None = None
    origin_payment_method_details: TreasuryInboundTransferOriginPaymentMethodDetails | None = None
    returned: bool | None = None
    statement_descriptor: str
    status: str
    status_transitions: TreasuryInboundTransferStatusTransitions
    transaction: str | None = None


HISTORY = "_history_treasury_inbound_transfer"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2Amount
from pydantic import Field


class V2MoneyManagementOutboundPaymentFrom(Model):
    debited: V2Amount
    financial_account: str


class V2MoneyManagementOutboundPaymentRecipientNotification(Model):
    setting: str


class V2MoneyManagementOutboundPaymentStatusDetailsFailed(Model):
    reason: str


class V2MoneyManagementOutboundPaymentStatusDetailsProcessing(Model):
    reason: str


class V2MoneyManagementOutboundPaymentStatusDetailsReturned(Model):
    reason: str


class V2MoneyManagementOutboundPaymentStatusDetails(Model):
    failed: V2MoneyManagementOutboundPaymentStatusDetailsFailed | None = None
    processing: V2MoneyManagementOutboundPaymentStatusDetailsProcessing | None = None
    returned: V2MoneyManagementOutboundPaymentStatusDetailsReturned | None = None


class V2MoneyManagementOutboundPaymentStatusTransitions(Model):
    canceled_at: str | None = None
    failed_at: str | None = None
    posted_at: str | None = None
    returned_at: str | None = None


class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch(Model):
    submission: str | None = None
    transaction_purpose: str | None = None


class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptions(Model):
    ach: (
        V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch
        | None
    ) = None


class V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccount(Model):
    preferred_network_options: (
        V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccountPreferredNetworkOptions
        | None
    ) = None
    preferred_networks: list[str] | None = None


class V2MoneyManagementOutboundPaymentToPayoutMethodOptions(Model):
    bank_account: V2MoneyManagementOutboundPaymentToPayoutMethodOptionsBankAccount | None = None


class V2MoneyManagementOutboundPaymentTo(Model):
    credited: V2Amount
    payout_method: str | None = None
    payout_method_options: V2MoneyManagementOutboundPaymentToPayoutMethodOptions | None = None
    recipient: str


class V2MoneyManagementOutboundPaymentTrackingDetailsBankAccount(Model):
    trace_id: str | None = None


class V2MoneyManagementOutboundPaymentTrackingDetailsCard(Model):
    retrieval_reference: str | None = None


class V2MoneyManagementOutboundPaymentTrackingDetails(Model):
    bank_account: V2MoneyManagementOutboundPaymentTrackingDetailsBankAccount | None = None
    card: V2MoneyManagementOutboundPaymentTrackingDetailsCard | None = None
    status: str
    type: str


class V2MoneyManagementOutboundPayment(Model):
    """https://docs.stripe.com/api/v2/money_management/outbound_payments/object"""

    amount: V2Amount
    cancelable: bool
    created: str
    description: str | None = None
    expected_arrival_date: str | None = None
    from_: Annotated[V2MoneyManagementOutboundPaymentFrom, Field(alias="from")]
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    payout_intent: str | None = None
    recipient_notification: V2MoneyManagementOutboundPaymentRecipientNotification
    recipient_verification: str | None = None
    statement_descriptor: str
    status: str
    status_details: V2MoneyManagementOutboundPaymentStatusDetails | None = None
    status_transitions: V2MoneyManagementOutboundPaymentStatusTransitions | None = None
    to: V2MoneyManagementOutboundPaymentTo
    tracking_details: V2MoneyManagementOutboundPaymentTrackingDetails | None = None

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model
from partner_events.stripe.models.v2_amount import V2Amount
from pydantic import Field


class V2MoneyManagementOutboundPaymentFrom(Model):
    debited: V2Amount
    financial_account: str


class V2MoneyManagementOutboundPaymentRecipientNotification(Model):
    setting: Literal[
        "configured",
        "none",
    ] | str


class V2MoneyManagementOutboundPaymentStatusDetailsFailed(Model):
    reason: Literal[
        "fx_rate_drift_exceeded_after_review",
        "payout_method_amount_limit_exceeded",
        "payout_method_declined",
        "payout_method_does_not_exist",
        "payout_method_expired",
        "payout_method_unsupported",
        "payout_method_usage_frequency_limit_exceeded",
        "review_rejected",
        "unknown_failure",
    ] | str


class V2MoneyManagementOutboundPaymentStatusDetailsProcessing(Model):
    reason: Literal["under_review"] | str


class V2MoneyManagementOutboundPaymentStatusDetailsReturned(Model):
    reason: Literal[
        "payout_method_canceled_by_customer",
        "payout_method_closed",
        "payout_method_currency_unsupported",
        "payout_method_does_not_exist",
        "payout_method_holder_address_incorrect",
        "payout_method_holder_details_incorrect",
        "payout_method_holder_name_incorrect",
        "payout_method_invalid_account_number",
        "payout_method_restricted",
        "recalled",
        "unknown_failure",
    ] | str


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
    submission: Literal[
        "next_day",
        "same_day",
    ] | str | None = None
    transaction_purpose: Literal["payroll"] | str | None = None


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
    preferred_networks: list[Literal[
        "ach",
        "fedwire",
        "fps",
        "rtp",
        "sepa",
        "swift",
    ] | str] | None = None


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
    status: Literal[
        "pending",
        "supported",
        "unsupported",
    ] | str
    type: Literal[
        "bank_account",
        "card",
    ] | str


class V2MoneyManagementOutboundPayment(Model):
    """Money on its way from a financial account to somebody else.

    https://docs.stripe.com/api/v2/money_management/outbound_payments/object
    """

    amount: V2Amount
    cancelable: bool
    created: str
    description: str | None = None
    expected_arrival_date: str | None = None
    from_: Annotated[V2MoneyManagementOutboundPaymentFrom, Field(alias="from")]
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["v2.money_management.outbound_payment"]
    payout_intent: str | None = None
    recipient_notification: V2MoneyManagementOutboundPaymentRecipientNotification
    recipient_verification: str | None = None
    statement_descriptor: str
    status: Literal[
        "canceled",
        "failed",
        "posted",
        "processing",
        "returned",
    ] | str
    status_details: V2MoneyManagementOutboundPaymentStatusDetails | None = None
    status_transitions: V2MoneyManagementOutboundPaymentStatusTransitions | None = None
    to: V2MoneyManagementOutboundPaymentTo
    tracking_details: V2MoneyManagementOutboundPaymentTrackingDetails | None = None

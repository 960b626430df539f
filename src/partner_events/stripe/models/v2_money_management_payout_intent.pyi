# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model
from partner_events.stripe.models.v2_amount import V2Amount
from pydantic import Field


class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsAch(Model):
    submission: Literal[
        "next_day",
        "same_day",
    ] | str | None = None


class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptions(Model):
    ach: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsAch | None = None


class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetails(Model):
    network: Literal[
        "ach",
        "fedwire",
        "fps",
        "local",
        "rtp",
        "sepa",
        "swift",
    ] | str
    network_options: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptions


class V2MoneyManagementPayoutIntentEstimatedFeeTaxAmount(Model):
    currency: str
    value_decimal: str


class V2MoneyManagementPayoutIntentEstimatedFee(Model):
    amount: V2Amount
    network_fee_details: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetails | None = None
    tax_amount: V2MoneyManagementPayoutIntentEstimatedFeeTaxAmount | None = None
    type: Literal[
        "cross_border_fee",
        "foreign_exchange_fee",
        "instant_card_payout_fee",
        "network_fee",
        "next_day_payout_fee",
        "real_time_payout_fee",
        "standard_payout_fee",
        "wire_payout_fee",
    ] | str


class V2MoneyManagementPayoutIntentFrom(Model):
    currency: str
    debited: V2Amount | None = None
    financial_account: str


class V2MoneyManagementPayoutIntentFxQuoteRates(Model):
    exchange_rate: str


class V2MoneyManagementPayoutIntentFxQuote(Model):
    lock_duration: Literal[
        "five_minutes",
        "none",
    ] | str
    lock_expires_at: str | None = None
    lock_status: Literal[
        "active",
        "expired",
        "none",
    ] | str
    rates: dict[str, V2MoneyManagementPayoutIntentFxQuoteRates]
    to_currency: str


class V2MoneyManagementPayoutIntentLatestPayout(Model):
    outbound_payment: str | None = None
    outbound_transfer: str | None = None
    type: Literal[
        "outbound_payment",
        "outbound_transfer",
    ] | str


class V2MoneyManagementPayoutIntentNextActionConfirm(Model):
    fields_to_review: list[Literal[
        "estimated_fees",
        "fx_quote",
        "recipient_verification",
    ] | str] | None = None
    reason: Literal[
        "automatically_required",
        "manually_requested",
    ] | str


class V2MoneyManagementPayoutIntentNextActionHandleFailure(Model):
    failure_reason: Literal[
        "account_not_configured_as_recipient",
        "fx_rate_drift_exceeded_after_review",
        "insufficient_funds",
        "payout_method_account_type_incorrect",
        "payout_method_amount_limit_exceeded",
        "payout_method_canceled_by_customer",
        "payout_method_closed",
        "payout_method_currency_unsupported",
        "payout_method_declined",
        "payout_method_does_not_exist",
        "payout_method_expired",
        "payout_method_holder_address_incorrect",
        "payout_method_holder_details_incorrect",
        "payout_method_holder_name_incorrect",
        "payout_method_invalid",
        "payout_method_invalid_account_number",
        "payout_method_restricted",
        "payout_method_unsupported",
        "payout_method_usage_frequency_limit_exceeded",
        "recalled",
        "recipient_capability_not_active",
        "review_rejected",
        "unknown_failure",
    ] | str


class V2MoneyManagementPayoutIntentNextAction(Model):
    confirm: V2MoneyManagementPayoutIntentNextActionConfirm | None = None
    handle_failure: V2MoneyManagementPayoutIntentNextActionHandleFailure | None = None
    type: Literal[
        "confirm",
        "handle_failure",
    ] | str


class V2MoneyManagementPayoutIntentRecipientNotification(Model):
    setting: Literal[
        "configured",
        "none",
    ] | str


class V2MoneyManagementPayoutIntentRecipientVerificationMatchResultDetails(Model):
    matched_business_type: Literal[
        "business",
        "personal",
    ] | str | None = None
    matched_name: str | None = None
    message: str
    provided_business_type: Literal[
        "business",
        "personal",
    ] | str | None = None
    provided_name: str


class V2MoneyManagementPayoutIntentRecipientVerification(Model):
    match_result: Literal[
        "close_match",
        "match",
        "no_match",
        "unavailable",
    ] | str
    match_result_details: V2MoneyManagementPayoutIntentRecipientVerificationMatchResultDetails


class V2MoneyManagementPayoutIntentScheduleOptions(Model):
    execute_on: str | None = None


class V2MoneyManagementPayoutIntentStatusTransitions(Model):
    canceled_at: str | None = None
    posted_at: str | None = None
    processing_at: str | None = None
    requires_action_at: str | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch(Model):
    submission: Literal[
        "next_day",
        "same_day",
    ] | str | None = None
    transaction_purpose: Literal["payroll"] | str | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptions(Model):
    ach: V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccount(Model):
    preferred_network_options: (
        V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptions
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


class V2MoneyManagementPayoutIntentToPayoutMethodOptions(Model):
    bank_account: V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccount | None = None


class V2MoneyManagementPayoutIntentTo(Model):
    credited: V2Amount | None = None
    currency: str | None = None
    payout_method: str | None = None
    payout_method_options: V2MoneyManagementPayoutIntentToPayoutMethodOptions | None = None
    recipient: str | None = None


class V2MoneyManagementPayoutIntent(Model):
    """What is to be paid out to a recipient, until it is.

    https://docs.stripe.com/api/v2/money_management/payout_intents/object
    """

    amount: V2Amount
    confirmation_method: Literal[
        "automatic",
        "manual",
    ] | str
    created: str
    description: str | None = None
    estimated_fees: list[V2MoneyManagementPayoutIntentEstimatedFee] | None = None
    from_: Annotated[V2MoneyManagementPayoutIntentFrom, Field(alias="from")]
    fx_quote: V2MoneyManagementPayoutIntentFxQuote | None = None
    id: str
    latest_payout: V2MoneyManagementPayoutIntentLatestPayout | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    next_action: V2MoneyManagementPayoutIntentNextAction | None = None
    object: Literal["v2.money_management.payout_intent"]
    recipient_notification: V2MoneyManagementPayoutIntentRecipientNotification | None = None
    recipient_verification: V2MoneyManagementPayoutIntentRecipientVerification | None = None
    schedule_options: V2MoneyManagementPayoutIntentScheduleOptions | None = None
    statement_descriptor: str | None = None
    status: Literal[
        "canceled",
        "pending",
        "posted",
        "processing",
        "requires_action",
    ] | str
    status_transitions: V2MoneyManagementPayoutIntentStatusTransitions | None = None
    to: V2MoneyManagementPayoutIntentTo

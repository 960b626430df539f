# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2Amount
from pydantic import Field


class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsAch(Model):
    submission: str | None = None


class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptions(Model):
    ach: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptionsAch | None = None


class V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetails(Model):
    network: str
    network_options: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetailsNetworkOptions


class V2MoneyManagementPayoutIntentEstimatedFeeTaxAmount(Model):
    currency: str
    value_decimal: str


class V2MoneyManagementPayoutIntentEstimatedFee(Model):
    amount: V2Amount
    network_fee_details: V2MoneyManagementPayoutIntentEstimatedFeeNetworkFeeDetails | None = None
    tax_amount: V2MoneyManagementPayoutIntentEstimatedFeeTaxAmount | None = None
    type: str


class V2MoneyManagementPayoutIntentFrom(Model):
    currency: str
    debited: V2Amount | None = None
    financial_account: str


class V2MoneyManagementPayoutIntentFxQuoteRates(Model):
    exchange_rate: str


class V2MoneyManagementPayoutIntentFxQuote(Model):
    lock_duration: str
    lock_expires_at: str | None = None
    lock_status: str
    rates: dict[str, V2MoneyManagementPayoutIntentFxQuoteRates]
    to_currency: str


class V2MoneyManagementPayoutIntentLatestPayout(Model):
    outbound_payment: str | None = None
    outbound_transfer: str | None = None
    type: str


class V2MoneyManagementPayoutIntentNextActionConfirm(Model):
    fields_to_review: list[str] | None = None
    reason: str


class V2MoneyManagementPayoutIntentNextActionHandleFailure(Model):
    failure_reason: str


class V2MoneyManagementPayoutIntentNextAction(Model):
    confirm: V2MoneyManagementPayoutIntentNextActionConfirm | None = None
    handle_failure: V2MoneyManagementPayoutIntentNextActionHandleFailure | None = None
    type: str


class V2MoneyManagementPayoutIntentRecipientNotification(Model):
    setting: str


class V2MoneyManagementPayoutIntentRecipientVerificationMatchResultDetails(Model):
    matched_business_type: str | None = None
    matched_name: str | None = None
    message: str
    provided_business_type: str | None = None
    provided_name: str


class V2MoneyManagementPayoutIntentRecipientVerification(Model):
    match_result: str
    match_result_details: V2MoneyManagementPayoutIntentRecipientVerificationMatchResultDetails


class V2MoneyManagementPayoutIntentScheduleOptions(Model):
    execute_on: str | None = None


class V2MoneyManagementPayoutIntentStatusTransitions(Model):
    canceled_at: str | None = None
    posted_at: str | None = None
    processing_at: str | None = None
    requires_action_at: str | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch(Model):
    submission: str | None = None
    transaction_purpose: str | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptions(Model):
    ach: V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptionsAch | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccount(Model):
    preferred_network_options: (
        V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccountPreferredNetworkOptions
        | None
    ) = None
    preferred_networks: list[str] | None = None


class V2MoneyManagementPayoutIntentToPayoutMethodOptions(Model):
    bank_account: V2MoneyManagementPayoutIntentToPayoutMethodOptionsBankAccount | None = None


class V2MoneyManagementPayoutIntentTo(Model):
    credited: V2Amount | None = None
    currency: str | None = None
    payout_method: str | None = None
    payout_method_options: V2MoneyManagementPayoutIntentToPayoutMethodOptions | None = None
    recipient: str | None = None


class V2MoneyManagementPayoutIntent(Model):
    """https://docs.stripe.com/api/v2/money_management/payout_intents/object"""

    amount: V2Amount
    confirmation_method: str
    created: str
    description: str | None = None
    estimated_fees: list[V2MoneyManagementPayoutIntentEstimatedFee] | None = None
    from_: Annotated[V2MoneyManagementPayoutIntentFrom, Field(alias="from")]
    fx_quote: V2MoneyManagementPayoutIntentFxQuote | None = None
    id: str
    latest_payout: V2MoneyManagementPayoutIntentLatestPayout | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    next_action: V2MoneyManagementPayoutIntentNextAction | None = None
    object: str
    recipient_notification: V2MoneyManagementPayoutIntentRecipientNotification | None = None
    recipient_verification: V2MoneyManagementPayoutIntentRecipientVerification | None = None
    schedule_options: V2MoneyManagementPayoutIntentScheduleOptions | None = None
    statement_descriptor: str | None = None
    status: str
    status_transitions: V2MoneyManagementPayoutIntentStatusTransitions | None = None
    to: V2MoneyManagementPayoutIntentTo

# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor,
    SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior,
    SubscriptionSchedulePauseScheduleResumeSettingsProrationBehavior,
    SubscriptionSchedulePauseScheduleResumeStatusType,
)


class SubscriptionSchedulePauseScheduleResumeSettings(Model):
    billing_cycle_anchor: SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor
    payment_behavior: SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior
    proration_behavior: SubscriptionSchedulePauseScheduleResumeSettingsProrationBehavior


class SubscriptionSchedulePauseScheduleResumeStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseScheduleResumeStatus(Model):
    error: SubscriptionSchedulePauseScheduleResumeStatusError | None = None
    type: SubscriptionSchedulePauseScheduleResumeStatusType


class SubscriptionSchedulePauseScheduleResume(Model):
    resume_at: int
    """Seconds since the Unix epoch."""

    settings: SubscriptionSchedulePauseScheduleResumeSettings
    status: SubscriptionSchedulePauseScheduleResumeStatus

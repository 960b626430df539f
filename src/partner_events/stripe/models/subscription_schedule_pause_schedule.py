# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType,
    SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType,
    SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior,
    SubscriptionSchedulePauseSchedulePauseSettingsType,
    SubscriptionSchedulePauseSchedulePauseStatusType,
    SubscriptionSchedulePauseScheduleResumeSettingsBillingCycleAnchor,
    SubscriptionSchedulePauseScheduleResumeSettingsPaymentBehavior,
    SubscriptionSchedulePauseScheduleResumeSettingsProrationBehavior,
    SubscriptionSchedulePauseScheduleResumeStatusType,
)


class SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough(Model):
    type: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThroughType


class SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom(Model):
    type: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFromType


class SubscriptionSchedulePauseSchedulePauseSettingsBillFor(Model):
    outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough
    unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom


class SubscriptionSchedulePauseSchedulePauseSettings(Model):
    bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillFor
    invoicing_behavior: SubscriptionSchedulePauseSchedulePauseSettingsInvoicingBehavior
    type: SubscriptionSchedulePauseSchedulePauseSettingsType


class SubscriptionSchedulePauseSchedulePauseStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseSchedulePauseStatus(Model):
    error: SubscriptionSchedulePauseSchedulePauseStatusError | None = None
    type: SubscriptionSchedulePauseSchedulePauseStatusType


class SubscriptionSchedulePauseSchedulePause(Model):
    pause_at: int
    """Seconds since the Unix epoch."""

    settings: SubscriptionSchedulePauseSchedulePauseSettings | None = None
    status: SubscriptionSchedulePauseSchedulePauseStatus


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


class SubscriptionSchedulePauseSchedule(Model):
    key: str
    pause: SubscriptionSchedulePauseSchedulePause
    resume: SubscriptionSchedulePauseScheduleResume | None = None

# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_subscription_schedule.pyi.

from partner_events._models.model import Model


class SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough(Model):
    type: str


class SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom(Model):
    type: str


class SubscriptionSchedulePauseSchedulePauseSettingsBillFor(Model):
    outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough
    unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom


class SubscriptionSchedulePauseSchedulePauseSettings(Model):
    bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillFor
    invoicing_behavior: str
    type: str


class SubscriptionSchedulePauseSchedulePauseStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseSchedulePauseStatus(Model):
    error: SubscriptionSchedulePauseSchedulePauseStatusError | None = None
    type: str


class SubscriptionSchedulePauseSchedulePause(Model):
    __event_always__ = "settings"

    pause_at: int
    settings: SubscriptionSchedulePauseSchedulePauseSettings | None = None
    status: SubscriptionSchedulePauseSchedulePauseStatus


class SubscriptionSchedulePauseScheduleResumeSettings(Model):
    billing_cycle_anchor: str
    payment_behavior: str
    proration_behavior: str


class SubscriptionSchedulePauseScheduleResumeStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseScheduleResumeStatus(Model):
    error: SubscriptionSchedulePauseScheduleResumeStatusError | None = None
    type: str


class SubscriptionSchedulePauseScheduleResume(Model):
    resume_at: int
    settings: SubscriptionSchedulePauseScheduleResumeSettings
    status: SubscriptionSchedulePauseScheduleResumeStatus


class SubscriptionSchedulePauseSchedule(Model):
    __event_always__ = "resume"

    key: str
    pause: SubscriptionSchedulePauseSchedulePause
    resume: SubscriptionSchedulePauseScheduleResume | None = None


HISTORY = "_history_subscription_schedule"

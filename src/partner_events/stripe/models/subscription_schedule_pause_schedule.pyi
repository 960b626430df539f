# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough(Model):
    type: Literal["none", "pause_at"] | str


class SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom(Model):
    type: Literal["item_current_period_start", "none", "pause_at"] | str


class SubscriptionSchedulePauseSchedulePauseSettingsBillFor(Model):
    outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough
    unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom


class SubscriptionSchedulePauseSchedulePauseSettings(Model):
    bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillFor
    invoicing_behavior: Literal["invoice", "pending_invoice_item"] | str
    type: Literal["subscription"] | str


class SubscriptionSchedulePauseSchedulePauseStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseSchedulePauseStatus(Model):
    error: SubscriptionSchedulePauseSchedulePauseStatusError | None = None
    type: Literal["error", "scheduled", "succeeded"] | str


class SubscriptionSchedulePauseSchedulePause(Model):
    pause_at: int
    """Seconds since the Unix epoch."""

    settings: SubscriptionSchedulePauseSchedulePauseSettings | None = None
    status: SubscriptionSchedulePauseSchedulePauseStatus


class SubscriptionSchedulePauseScheduleResumeSettings(Model):
    billing_cycle_anchor: Literal["resume_at", "unchanged"] | str
    payment_behavior: Literal["resume_on_payment_attempt", "resume_on_payment_success"] | str
    proration_behavior: Literal["always_invoice", "create_prorations", "none"] | str


class SubscriptionSchedulePauseScheduleResumeStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseScheduleResumeStatus(Model):
    error: SubscriptionSchedulePauseScheduleResumeStatusError | None = None
    type: Literal["error", "pending", "requires_action", "scheduled", "succeeded"] | str


class SubscriptionSchedulePauseScheduleResume(Model):
    resume_at: int
    """Seconds since the Unix epoch."""

    settings: SubscriptionSchedulePauseScheduleResumeSettings
    status: SubscriptionSchedulePauseScheduleResumeStatus


class SubscriptionSchedulePauseSchedule(Model):
    key: str
    pause: SubscriptionSchedulePauseSchedulePause
    resume: SubscriptionSchedulePauseScheduleResume | None = None

# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SubscriptionSchedulePauseSchedulePauseSettings,
    SubscriptionSchedulePauseSchedulePauseStatusType,
    SubscriptionSchedulePauseScheduleResume,
)


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


class SubscriptionSchedulePauseSchedule(Model):
    key: str
    pause: SubscriptionSchedulePauseSchedulePause
    resume: SubscriptionSchedulePauseScheduleResume | None = None

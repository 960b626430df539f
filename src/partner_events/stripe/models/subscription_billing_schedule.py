# Generated from schemas/stripe/objects/subscription.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SubscriptionBillingScheduleAppliesToType,
    SubscriptionBillingScheduleBillUntilDurationInterval,
    SubscriptionBillingScheduleBillUntilType,
)


class SubscriptionBillingScheduleAppliesTo(Model):
    price: str | None = None
    """The id of the Price; deliveries do not carry the object itself."""

    type: SubscriptionBillingScheduleAppliesToType


class SubscriptionBillingScheduleBillUntilDuration(Model):
    interval: SubscriptionBillingScheduleBillUntilDurationInterval
    interval_count: int | None = None


class SubscriptionBillingScheduleBillUntil(Model):
    computed_timestamp: int
    """Seconds since the Unix epoch."""

    duration: SubscriptionBillingScheduleBillUntilDuration | None = None
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: SubscriptionBillingScheduleBillUntilType


class SubscriptionBillingSchedule(Model):
    applies_to: list[SubscriptionBillingScheduleAppliesTo] | None = None
    bill_until: SubscriptionBillingScheduleBillUntil
    key: str

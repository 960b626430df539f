# Generated from schemas/stripe/objects/reserve_plan.json by `python -m codegen`; do not edit.
# Vocabularies are in reserve_plan.pyi.

from partner_events._models.model import Model


class ReservePlanFixedRelease(Model):
    release_after: int
    scheduled_release: int


class ReservePlanManualRelease(Model):
    pass


class ReservePlanRollingRelease(Model):
    __event_always__ = "expires_on"

    days_after_charge: int
    expires_on: int | None = None


class ReservePlan(Model):
    """https://docs.stripe.com/api/reserve/plans/object"""

    __event_always__ = "currency disabled_at"

    created: int
    """Seconds since the Unix epoch."""

    created_by: str
    currency: str | None = None
    destination: str
    disabled_at: int | None = None
    """Seconds since the Unix epoch."""

    fixed_release: ReservePlanFixedRelease | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    manual_release: ReservePlanManualRelease | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    percent: int
    rolling_release: ReservePlanRollingRelease | None = None
    status: str
    type: str


HISTORY = "_history_reserve_plan"

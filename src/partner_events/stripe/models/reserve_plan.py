# Generated from schemas/stripe by codegen; do not edit.

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
    created_by: str
    currency: str | None = None
    destination: str
    disabled_at: int | None = None
    fixed_release: ReservePlanFixedRelease | None = None
    id: str
    livemode: bool
    manual_release: ReservePlanManualRelease | None = None
    metadata: dict[str, str] | None = None
    object: str
    percent: int
    rolling_release: ReservePlanRollingRelease | None = None
    status: str
    type: str


HISTORY = "_history_reserve_plan"

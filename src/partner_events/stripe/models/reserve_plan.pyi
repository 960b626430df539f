# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class ReservePlanFixedRelease(Model):
    release_after: int
    scheduled_release: int


class ReservePlanManualRelease(Model):
    pass


class ReservePlanRollingRelease(Model):
    days_after_charge: int
    expires_on: int | None = None


class ReservePlan(Model):
    """The rule by which money is held back as a reserve.

    https://docs.stripe.com/api/reserve/plans/object
    """

    created: int
    """Seconds since the Unix epoch."""

    created_by: Literal[
        "application",
        "stripe",
    ] | str
    currency: str | None = None
    destination: Literal[
        "other",
        "risk_reserved",
        "settlement_reserved",
    ] | str
    disabled_at: int | None = None
    """Seconds since the Unix epoch."""

    fixed_release: ReservePlanFixedRelease | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    manual_release: ReservePlanManualRelease | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["reserve.plan"]
    percent: int
    rolling_release: ReservePlanRollingRelease | None = None
    status: Literal[
        "active",
        "disabled",
        "expired",
        "other",
    ] | str
    type: Literal[
        "fixed_release",
        "manual_release",
        "other",
        "rolling_release",
    ] | str

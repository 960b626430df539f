# Generated from schemas/stripe/objects/reserve_hold.json by `python -m codegen`; do not edit.
# Vocabularies are in reserve_hold.pyi.

from partner_events._models.model import Model


class ReserveHoldReleaseDetail(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reserve_release: str


class ReserveHoldReleaseSchedule(Model):
    __event_always__ = "release_after scheduled_release"

    release_after: int | None = None
    scheduled_release: int | None = None


class ReserveHold(Model):
    """https://docs.stripe.com/api/reserve/holds/object"""

    __event_always__ = "reserve_plan source_charge"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_releasable: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    created_by: str
    currency: str
    destination: str
    id: str
    is_releasable: bool | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    reason: str
    release_details: list[ReserveHoldReleaseDetail] | None = None
    release_schedule: ReserveHoldReleaseSchedule
    reserve_plan: str | None = None
    """The id of the ReservePlan; deliveries do not carry the object itself."""

    source_charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    source_type: str


HISTORY = "_history_reserve_hold"

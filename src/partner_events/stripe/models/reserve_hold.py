# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ReserveHoldReleaseDetail(Model):
    amount: int
    reserve_release: str


class ReserveHoldReleaseSchedule(Model):
    __event_always__ = "release_after scheduled_release"

    release_after: int | None = None
    scheduled_release: int | None = None


class ReserveHold(Model):
    """https://docs.stripe.com/api/reserve/holds/object"""

    __event_always__ = "reserve_plan source_charge"

    amount: int
    amount_releasable: int | None = None
    created: int
    created_by: str
    currency: str
    destination: str
    id: str
    is_releasable: bool | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    reason: str
    release_details: list[ReserveHoldReleaseDetail] | None = None
    release_schedule: ReserveHoldReleaseSchedule
    reserve_plan: str | None = None
    source_charge: str | None = None
    source_type: str


HISTORY = "_history_reserve_hold"

# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ReserveReleaseSourceTransaction(Model):
    dispute: str | None = None
    refund: str | None = None
    type: str


class ReserveRelease(Model):
    """https://docs.stripe.com/api/reserve/releases/object"""

    __event_always__ = "reserve_hold reserve_plan"

    amount: int
    created: int
    created_by: str
    currency: str
    destination: str
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    reason: str
    released_at: int
    reserve_hold: str | None = None
    reserve_plan: str | None = None
    source_transaction: ReserveReleaseSourceTransaction | None = None


HISTORY = "_history_reserve_release"

# Generated from schemas/stripe/objects/reserve_release.json by `python -m codegen`; do not edit.
# Vocabularies are in reserve_release.pyi.

from partner_events._models.model import Model


class ReserveReleaseSourceTransaction(Model):
    dispute: str | None = None
    """The id of the Dispute; deliveries do not carry the object itself."""

    refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""

    type: str


class ReserveRelease(Model):
    """https://docs.stripe.com/api/reserve/releases/object"""

    __event_always__ = "reserve_hold reserve_plan"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    created_by: str
    currency: str
    destination: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    reason: str
    released_at: int
    """Seconds since the Unix epoch."""

    reserve_hold: str | None = None
    """The id of the ReserveHold; deliveries do not carry the object itself."""

    reserve_plan: str | None = None
    """The id of the ReservePlan; deliveries do not carry the object itself."""

    source_transaction: ReserveReleaseSourceTransaction | None = None


HISTORY = "_history_reserve_release"

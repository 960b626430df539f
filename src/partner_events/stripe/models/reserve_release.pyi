# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class ReserveReleaseSourceTransaction(Model):
    dispute: str | None = None
    """The id of the Dispute; deliveries do not carry the object itself."""

    refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""

    type: Literal[
        "dispute",
        "refund",
    ] | str


class ReserveRelease(Model):
    """Reserved money that was released.

    https://docs.stripe.com/api/reserve/releases/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    created_by: Literal[
        "application",
        "stripe",
    ] | str
    currency: str
    destination: Literal[
        "other",
        "payments",
    ] | str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["reserve.release"]
    reason: Literal[
        "hold_expired",
        "hold_released_early",
        "hold_reversed",
        "plan_disabled",
        "bulk_hold_expiry",
    ] | str
    released_at: int
    """Seconds since the Unix epoch."""

    reserve_hold: str | None = None
    """The id of the ReserveHold; deliveries do not carry the object itself."""

    reserve_plan: str | None = None
    """The id of the ReservePlan; deliveries do not carry the object itself."""

    source_transaction: ReserveReleaseSourceTransaction | None = None

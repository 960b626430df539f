# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class ReserveHoldReleaseDetail(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reserve_release: str


class ReserveHoldReleaseSchedule(Model):
    release_after: int | None = None
    scheduled_release: int | None = None


class ReserveHold(Model):
    """Money of the balance that is held back as a reserve.

    https://docs.stripe.com/api/reserve/holds/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_releasable: int | None = None
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
        "risk_reserved",
        "settlement_reserved",
    ] | str
    id: str
    is_releasable: bool | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["reserve.hold"]
    reason: Literal[
        "charge",
        "standalone",
    ] | str
    release_details: list[ReserveHoldReleaseDetail] | None = None
    release_schedule: ReserveHoldReleaseSchedule
    reserve_plan: str | None = None
    """The id of the ReservePlan; deliveries do not carry the object itself."""

    source_charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    source_type: Literal[
        "bank_account",
        "card",
        "fpx",
    ] | str

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class BalanceStripeReserveCreated(SnapshotEvent):
    """Stripe's `balance.stripe_reserve_created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["balance.stripe_reserve_created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["balance.stripe_reserve_created"]:
        return "balance.stripe_reserve_created"

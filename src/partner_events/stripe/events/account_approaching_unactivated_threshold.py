# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class AccountApproachingUnactivatedThreshold(SnapshotEvent):
    """Stripe's `account.approaching_unactivated_threshold`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["account.approaching_unactivated_threshold"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["account.approaching_unactivated_threshold"]:
        return "account.approaching_unactivated_threshold"

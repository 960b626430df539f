# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryCreditReversal
from pydantic import Field


class TreasuryCreditReversalPostedData(SnapshotData):
    object: TreasuryCreditReversal


class TreasuryCreditReversalPostedDetail(SnapshotDetail):
    data: TreasuryCreditReversalPostedData


class TreasuryCreditReversalPosted(SnapshotEvent):
    """Stripe's `treasury.credit_reversal.posted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted"
    )
    detail_type: Annotated[Literal["treasury.credit_reversal.posted"], Field(alias="detail-type")]
    detail: TreasuryCreditReversalPostedDetail

    @property
    def kind(self) -> Literal["treasury.credit_reversal.posted"]:
        return "treasury.credit_reversal.posted"

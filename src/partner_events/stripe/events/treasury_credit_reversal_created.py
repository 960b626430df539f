# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryCreditReversal
from pydantic import Field


class TreasuryCreditReversalCreatedData(SnapshotData):
    object: TreasuryCreditReversal


class TreasuryCreditReversalCreatedDetail(SnapshotDetail):
    data: TreasuryCreditReversalCreatedData


class TreasuryCreditReversalCreated(SnapshotEvent):
    """Stripe's `treasury.credit_reversal.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created"
    )
    detail_type: Annotated[Literal["treasury.credit_reversal.created"], Field(alias="detail-type")]
    detail: TreasuryCreditReversalCreatedDetail

    @property
    def kind(self) -> Literal["treasury.credit_reversal.created"]:
        return "treasury.credit_reversal.created"

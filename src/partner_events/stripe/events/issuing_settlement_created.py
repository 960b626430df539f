# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingSettlement
from pydantic import Field


class IssuingSettlementCreatedData(SnapshotData):
    object: IssuingSettlement


class IssuingSettlementCreatedDetail(SnapshotDetail):
    data: IssuingSettlementCreatedData


class IssuingSettlementCreated(SnapshotEvent):
    """Stripe's `issuing_settlement.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["issuing_settlement.created"], Field(alias="detail-type")]
    detail: IssuingSettlementCreatedDetail

    @property
    def kind(self) -> Literal["issuing_settlement.created"]:
        return "issuing_settlement.created"

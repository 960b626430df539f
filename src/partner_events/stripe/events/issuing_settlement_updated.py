# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingSettlement
from pydantic import Field


class IssuingSettlementUpdatedData(SnapshotData):
    object: IssuingSettlement


class IssuingSettlementUpdatedDetail(SnapshotDetail):
    data: IssuingSettlementUpdatedData


class IssuingSettlementUpdated(SnapshotEvent):
    """Stripe's `issuing_settlement.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["issuing_settlement.updated"], Field(alias="detail-type")]
    detail: IssuingSettlementUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_settlement.updated"]:
        return "issuing_settlement.updated"

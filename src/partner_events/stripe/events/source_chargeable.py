# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Source
from pydantic import Field


class SourceChargeableData(SnapshotData):
    object: Source


class SourceChargeableDetail(SnapshotDetail):
    data: SourceChargeableData


class SourceChargeable(SnapshotEvent):
    """Stripe's `source.chargeable`: https://docs.stripe.com/api/events/types#event_types-source.chargeable"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-source.chargeable"
    detail_type: Annotated[Literal["source.chargeable"], Field(alias="detail-type")]
    detail: SourceChargeableDetail

    @property
    def kind(self) -> Literal["source.chargeable"]:
        return "source.chargeable"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Source
from pydantic import Field


class SourceCanceledData(SnapshotData):
    object: Source


class SourceCanceledDetail(SnapshotDetail):
    data: SourceCanceledData


class SourceCanceled(SnapshotEvent):
    """Stripe's `source.canceled`: https://docs.stripe.com/api/events/types#event_types-source.canceled"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-source.canceled"
    detail_type: Annotated[Literal["source.canceled"], Field(alias="detail-type")]
    detail: SourceCanceledDetail

    @property
    def kind(self) -> Literal["source.canceled"]:
        return "source.canceled"

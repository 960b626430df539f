# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Source
from pydantic import Field


class SourceFailedData(SnapshotData):
    object: Source


class SourceFailedDetail(SnapshotDetail):
    data: SourceFailedData


class SourceFailed(SnapshotEvent):
    """Stripe's `source.failed`: https://docs.stripe.com/api/events/types#event_types-source.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-source.failed"
    detail_type: Annotated[Literal["source.failed"], Field(alias="detail-type")]
    detail: SourceFailedDetail

    @property
    def kind(self) -> Literal["source.failed"]:
        return "source.failed"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import File
from pydantic import Field


class FileCreatedData(SnapshotData):
    object: File


class FileCreatedDetail(SnapshotDetail):
    data: FileCreatedData


class FileCreated(SnapshotEvent):
    """Stripe's `file.created`: https://docs.stripe.com/api/events/types#event_types-file.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-file.created"
    detail_type: Annotated[Literal["file.created"], Field(alias="detail-type")]
    detail: FileCreatedDetail

    @property
    def kind(self) -> Literal["file.created"]:
        return "file.created"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReserveRelease
from pydantic import Field


class ReserveReleaseCreatedData(SnapshotData):
    object: ReserveRelease


class ReserveReleaseCreatedDetail(SnapshotDetail):
    data: ReserveReleaseCreatedData


class ReserveReleaseCreated(SnapshotEvent):
    """Stripe's `reserve.release.created`:
    https://docs.stripe.com/api/events/types#event_types-reserve.release.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.release.created"
    detail_type: Annotated[Literal["reserve.release.created"], Field(alias="detail-type")]
    detail: ReserveReleaseCreatedDetail

    @property
    def kind(self) -> Literal["reserve.release.created"]:
        return "reserve.release.created"

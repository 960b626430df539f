# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Capability
from pydantic import Field


class CapabilityUpdatedData(SnapshotData):
    object: Capability


class CapabilityUpdatedDetail(SnapshotDetail):
    data: CapabilityUpdatedData


class CapabilityUpdated(SnapshotEvent):
    """Stripe's `capability.updated`: https://docs.stripe.com/api/events/types#event_types-capability.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-capability.updated"
    detail_type: Annotated[Literal["capability.updated"], Field(alias="detail-type")]
    detail: CapabilityUpdatedDetail

    @property
    def kind(self) -> Literal["capability.updated"]:
        return "capability.updated"

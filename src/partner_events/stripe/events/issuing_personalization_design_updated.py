# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingPersonalizationDesign
from pydantic import Field


class IssuingPersonalizationDesignUpdatedData(SnapshotData):
    object: IssuingPersonalizationDesign


class IssuingPersonalizationDesignUpdatedDetail(SnapshotDetail):
    data: IssuingPersonalizationDesignUpdatedData


class IssuingPersonalizationDesignUpdated(SnapshotEvent):
    """Stripe's `issuing_personalization_design.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated"
    )
    detail_type: Annotated[Literal["issuing_personalization_design.updated"], Field(alias="detail-type")]
    detail: IssuingPersonalizationDesignUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_personalization_design.updated"]:
        return "issuing_personalization_design.updated"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingPersonalizationDesign
from pydantic import Field


class IssuingPersonalizationDesignDeactivatedData(SnapshotData):
    object: IssuingPersonalizationDesign


class IssuingPersonalizationDesignDeactivatedDetail(SnapshotDetail):
    data: IssuingPersonalizationDesignDeactivatedData


class IssuingPersonalizationDesignDeactivated(SnapshotEvent):
    """Stripe's `issuing_personalization_design.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated"
    )
    detail_type: Annotated[Literal["issuing_personalization_design.deactivated"], Field(alias="detail-type")]
    detail: IssuingPersonalizationDesignDeactivatedDetail

    @property
    def kind(self) -> Literal["issuing_personalization_design.deactivated"]:
        return "issuing_personalization_design.deactivated"

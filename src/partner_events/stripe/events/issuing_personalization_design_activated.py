# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingPersonalizationDesign
from pydantic import Field


class IssuingPersonalizationDesignActivatedData(SnapshotData):
    object: IssuingPersonalizationDesign


class IssuingPersonalizationDesignActivatedDetail(SnapshotDetail):
    data: IssuingPersonalizationDesignActivatedData


class IssuingPersonalizationDesignActivated(SnapshotEvent):
    """Stripe's `issuing_personalization_design.activated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated"
    )
    detail_type: Annotated[Literal["issuing_personalization_design.activated"], Field(alias="detail-type")]
    detail: IssuingPersonalizationDesignActivatedDetail

    @property
    def kind(self) -> Literal["issuing_personalization_design.activated"]:
        return "issuing_personalization_design.activated"

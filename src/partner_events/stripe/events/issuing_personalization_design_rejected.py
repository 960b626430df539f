# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingPersonalizationDesign
from pydantic import Field


class IssuingPersonalizationDesignRejectedData(SnapshotData):
    object: IssuingPersonalizationDesign


class IssuingPersonalizationDesignRejectedDetail(SnapshotDetail):
    data: IssuingPersonalizationDesignRejectedData


class IssuingPersonalizationDesignRejected(SnapshotEvent):
    """Stripe's `issuing_personalization_design.rejected`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected"
    )
    detail_type: Annotated[Literal["issuing_personalization_design.rejected"], Field(alias="detail-type")]
    detail: IssuingPersonalizationDesignRejectedDetail

    @property
    def kind(self) -> Literal["issuing_personalization_design.rejected"]:
        return "issuing_personalization_design.rejected"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingPersonalizationDesignRejected(ThinObjectEvent):
    """Stripe's `v1.issuing_personalization_design.rejected`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected"
    )
    __event_related__ = "IssuingPersonalizationDesign"
    detail_type: Annotated[Literal["v1.issuing_personalization_design.rejected"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.rejected"]:
        return "v1.issuing_personalization_design.rejected"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingPersonalizationDesignActivated(ThinObjectEvent):
    """Stripe's `v1.issuing_personalization_design.activated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated"
    )
    __event_related__ = "IssuingPersonalizationDesign"
    detail_type: Annotated[Literal["v1.issuing_personalization_design.activated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.activated"]:
        return "v1.issuing_personalization_design.activated"

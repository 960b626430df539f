# Generated from schemas/stripe/events/v1.issuing_personalization_design.rejected.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingPersonalizationDesignRejectedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingPersonalizationDesignRejectedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingPersonalizationDesignRejected(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.rejected`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected"
    )
    detail_type: Annotated[Literal["v1.issuing_personalization_design.rejected"], Field(alias="detail-type")]
    detail: V1IssuingPersonalizationDesignRejectedDetail

    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.rejected"]:
        return "v1.issuing_personalization_design.rejected"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingPersonalizationDesignRejectedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingPersonalizationDesignRejectedDetailFields, V1IssuingPersonalizationDesignRejectedDetailFields]: ...

# Generated from schemas/stripe/events/v1.issuing_personalization_design.activated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingPersonalizationDesignActivatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingPersonalizationDesignActivatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingPersonalizationDesignActivated(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated"
    )
    detail_type: Annotated[Literal["v1.issuing_personalization_design.activated"], Field(alias="detail-type")]
    detail: V1IssuingPersonalizationDesignActivatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.activated"]:
        return "v1.issuing_personalization_design.activated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingPersonalizationDesignActivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingPersonalizationDesignActivatedDetailFields, V1IssuingPersonalizationDesignActivatedDetailFields]: ...

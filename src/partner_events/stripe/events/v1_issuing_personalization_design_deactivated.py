# Generated from schemas/stripe/events/v1.issuing_personalization_design.deactivated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingPersonalizationDesignDeactivatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingPersonalizationDesignDeactivatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingPersonalizationDesignDeactivated(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.deactivated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.deactivated"
    )
    detail_type: Annotated[
        Literal["v1.issuing_personalization_design.deactivated"], Field(alias="detail-type")
    ]
    detail: V1IssuingPersonalizationDesignDeactivatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.deactivated"]:
        return "v1.issuing_personalization_design.deactivated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingPersonalizationDesignDeactivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingPersonalizationDesignDeactivatedDetailFields, V1IssuingPersonalizationDesignDeactivatedDetailFields]: ...

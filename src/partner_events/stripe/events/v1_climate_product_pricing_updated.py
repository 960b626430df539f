# Generated from schemas/stripe/events/v1.climate.product.pricing_updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1ClimateProductPricingUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1ClimateProductPricingUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ClimateProductPricingUpdated(ThinEvent):
    """Stripe's `v1.climate.product.pricing_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated"
    )
    detail_type: Annotated[Literal["v1.climate.product.pricing_updated"], Field(alias="detail-type")]
    detail: V1ClimateProductPricingUpdatedDetail

    @property
    def kind(self) -> Literal["v1.climate.product.pricing_updated"]:
        return "v1.climate.product.pricing_updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ClimateProductPricingUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ClimateProductPricingUpdatedDetailFields, V1ClimateProductPricingUpdatedDetailFields]: ...

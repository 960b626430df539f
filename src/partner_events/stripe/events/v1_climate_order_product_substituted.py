# Generated from schemas/stripe/events/v1.climate.order.product_substituted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1ClimateOrderProductSubstitutedDetailFields,
    classfield,
)
from pydantic import Field


class V1ClimateOrderProductSubstitutedDetail(ThinDetail):
    related_object: RelatedObject


class V1ClimateOrderProductSubstituted(ThinEvent):
    """Stripe's `v1.climate.order.product_substituted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted"
    )
    detail_type: Annotated[Literal["v1.climate.order.product_substituted"], Field(alias="detail-type")]
    detail: V1ClimateOrderProductSubstitutedDetail

    @property
    def kind(self) -> Literal["v1.climate.order.product_substituted"]:
        return "v1.climate.order.product_substituted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ClimateOrderProductSubstitutedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ClimateOrderProductSubstitutedDetailFields, V1ClimateOrderProductSubstitutedDetailFields]: ...

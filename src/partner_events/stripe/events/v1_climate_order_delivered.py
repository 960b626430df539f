# Generated from schemas/stripe/events/v1.climate.order.delivered.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ClimateOrderDeliveredDetailFields, classfield
from pydantic import Field


class V1ClimateOrderDeliveredDetail(ThinDetail):
    related_object: RelatedObject


class V1ClimateOrderDelivered(ThinEvent):
    """Stripe's `v1.climate.order.delivered`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered"
    )
    detail_type: Annotated[Literal["v1.climate.order.delivered"], Field(alias="detail-type")]
    detail: V1ClimateOrderDeliveredDetail

    @property
    def kind(self) -> Literal["v1.climate.order.delivered"]:
        return "v1.climate.order.delivered"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ClimateOrderDeliveredDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ClimateOrderDeliveredDetailFields, V1ClimateOrderDeliveredDetailFields]: ...

# Generated from schemas/stripe/events/v1.climate.order.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ClimateOrderCreatedDetailFields, classfield
from pydantic import Field


class V1ClimateOrderCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ClimateOrderCreated(ThinEvent):
    """Stripe's `v1.climate.order.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created"
    )
    detail_type: Annotated[Literal["v1.climate.order.created"], Field(alias="detail-type")]
    detail: V1ClimateOrderCreatedDetail

    @property
    def kind(self) -> Literal["v1.climate.order.created"]:
        return "v1.climate.order.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ClimateOrderCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ClimateOrderCreatedDetailFields, V1ClimateOrderCreatedDetailFields]: ...

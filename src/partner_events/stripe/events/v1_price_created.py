# Generated from schemas/stripe/events/v1.price.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PriceCreatedDetailFields, classfield
from pydantic import Field


class V1PriceCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PriceCreated(ThinEvent):
    """Stripe's `v1.price.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.created"
    detail_type: Annotated[Literal["v1.price.created"], Field(alias="detail-type")]
    detail: V1PriceCreatedDetail

    @property
    def kind(self) -> Literal["v1.price.created"]:
        return "v1.price.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PriceCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PriceCreatedDetailFields, V1PriceCreatedDetailFields]: ...

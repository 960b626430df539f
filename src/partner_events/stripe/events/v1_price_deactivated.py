# Generated from schemas/stripe/events/v1.price.deactivated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PriceDeactivatedDetailFields, classfield
from pydantic import Field


class V1PriceDeactivatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PriceDeactivated(ThinEvent):
    """Stripe's `v1.price.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deactivated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deactivated"
    )
    detail_type: Annotated[Literal["v1.price.deactivated"], Field(alias="detail-type")]
    detail: V1PriceDeactivatedDetail

    @property
    def kind(self) -> Literal["v1.price.deactivated"]:
        return "v1.price.deactivated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PriceDeactivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PriceDeactivatedDetailFields, V1PriceDeactivatedDetailFields]: ...

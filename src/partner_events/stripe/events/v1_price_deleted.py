# Generated from schemas/stripe/events/v1.price.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PriceDeletedDetailFields, classfield
from pydantic import Field


class V1PriceDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1PriceDeleted(ThinEvent):
    """Stripe's `v1.price.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deleted"
    detail_type: Annotated[Literal["v1.price.deleted"], Field(alias="detail-type")]
    detail: V1PriceDeletedDetail

    @property
    def kind(self) -> Literal["v1.price.deleted"]:
        return "v1.price.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PriceDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PriceDeletedDetailFields, V1PriceDeletedDetailFields]: ...

# Generated from schemas/stripe/events/v1.customer.discount.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedSingletonObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerDiscountDeletedDetailFields, classfield
from pydantic import Field


class V1CustomerDiscountDeletedDetail(ThinDetail):
    related_object: RelatedSingletonObject


class V1CustomerDiscountDeleted(ThinEvent):
    """Stripe's `v1.customer.discount.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted"
    )
    detail_type: Annotated[Literal["v1.customer.discount.deleted"], Field(alias="detail-type")]
    detail: V1CustomerDiscountDeletedDetail

    @property
    def kind(self) -> Literal["v1.customer.discount.deleted"]:
        return "v1.customer.discount.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerDiscountDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerDiscountDeletedDetailFields, V1CustomerDiscountDeletedDetailFields]: ...

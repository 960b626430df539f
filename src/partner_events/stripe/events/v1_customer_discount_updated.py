# Generated from schemas/stripe/events/v1.customer.discount.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedSingletonObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerDiscountUpdatedDetailFields, classfield
from pydantic import Field


class V1CustomerDiscountUpdatedDetail(ThinDetail):
    related_object: RelatedSingletonObject


class V1CustomerDiscountUpdated(ThinEvent):
    """Stripe's `v1.customer.discount.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated"
    )
    detail_type: Annotated[Literal["v1.customer.discount.updated"], Field(alias="detail-type")]
    detail: V1CustomerDiscountUpdatedDetail

    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]:
        return "v1.customer.discount.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerDiscountUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerDiscountUpdatedDetailFields, V1CustomerDiscountUpdatedDetailFields]: ...

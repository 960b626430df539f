# Generated from schemas/stripe/events/v1.customer.discount.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedSingletonObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerDiscountCreatedDetailFields, classfield
from pydantic import Field


class V1CustomerDiscountCreatedDetail(ThinDetail):
    related_object: RelatedSingletonObject


class V1CustomerDiscountCreated(ThinEvent):
    """Stripe's `v1.customer.discount.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created"
    )
    detail_type: Annotated[Literal["v1.customer.discount.created"], Field(alias="detail-type")]
    detail: V1CustomerDiscountCreatedDetail

    @property
    def kind(self) -> Literal["v1.customer.discount.created"]:
        return "v1.customer.discount.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerDiscountCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerDiscountCreatedDetailFields, V1CustomerDiscountCreatedDetailFields]: ...

# Generated from schemas/stripe/events/v1.customer.discount.source_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerDiscountSourceChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerDiscountSourceChangedDetail(ThinDetail):
    pass


class V1CustomerDiscountSourceChanged(ThinEvent):
    """Stripe's `v1.customer.discount.source_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed"
    )
    detail_type: Annotated[Literal["v1.customer.discount.source_changed"], Field(alias="detail-type")]
    detail: V1CustomerDiscountSourceChangedDetail

    @property
    def kind(self) -> Literal["v1.customer.discount.source_changed"]:
        return "v1.customer.discount.source_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerDiscountSourceChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerDiscountSourceChangedDetailFields, V1CustomerDiscountSourceChangedDetailFields]: ...

# Generated from schemas/stripe/events/v1.product.default_price_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1ProductDefaultPriceChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1ProductDefaultPriceChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1ProductDefaultPriceChanged(ThinEvent):
    """Stripe's `v1.product.default_price_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.default_price_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.default_price_changed"
    )
    detail_type: Annotated[Literal["v1.product.default_price_changed"], Field(alias="detail-type")]
    detail: V1ProductDefaultPriceChangedDetail

    @property
    def kind(self) -> Literal["v1.product.default_price_changed"]:
        return "v1.product.default_price_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ProductDefaultPriceChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ProductDefaultPriceChangedDetailFields, V1ProductDefaultPriceChangedDetailFields]: ...

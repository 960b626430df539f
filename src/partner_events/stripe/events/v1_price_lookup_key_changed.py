# Generated from schemas/stripe/events/v1.price.lookup_key_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PriceLookupKeyChangedDetailFields, classfield
from pydantic import Field


class V1PriceLookupKeyChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1PriceLookupKeyChanged(ThinEvent):
    """Stripe's `v1.price.lookup_key_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.lookup_key_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.lookup_key_changed"
    )
    detail_type: Annotated[Literal["v1.price.lookup_key_changed"], Field(alias="detail-type")]
    detail: V1PriceLookupKeyChangedDetail

    @property
    def kind(self) -> Literal["v1.price.lookup_key_changed"]:
        return "v1.price.lookup_key_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PriceLookupKeyChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PriceLookupKeyChangedDetailFields, V1PriceLookupKeyChangedDetailFields]: ...

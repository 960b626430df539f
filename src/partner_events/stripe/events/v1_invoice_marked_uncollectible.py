# Generated from schemas/stripe/events/v1.invoice.marked_uncollectible.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1InvoiceMarkedUncollectibleDetailFields,
    classfield,
)
from pydantic import Field


class V1InvoiceMarkedUncollectibleDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceMarkedUncollectible(ThinEvent):
    """Stripe's `v1.invoice.marked_uncollectible`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible"
    )
    detail_type: Annotated[Literal["v1.invoice.marked_uncollectible"], Field(alias="detail-type")]
    detail: V1InvoiceMarkedUncollectibleDetail

    @property
    def kind(self) -> Literal["v1.invoice.marked_uncollectible"]:
        return "v1.invoice.marked_uncollectible"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceMarkedUncollectibleDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceMarkedUncollectibleDetailFields, V1InvoiceMarkedUncollectibleDetailFields]: ...

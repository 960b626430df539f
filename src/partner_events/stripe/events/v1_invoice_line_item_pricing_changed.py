# Generated from schemas/stripe/events/v1.invoice.line_item_pricing_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1InvoiceLineItemPricingChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1InvoiceLineItemPricingChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceLineItemPricingChanged(ThinEvent):
    """Stripe's `v1.invoice.line_item_pricing_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_pricing_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_pricing_changed"
    )
    detail_type: Annotated[Literal["v1.invoice.line_item_pricing_changed"], Field(alias="detail-type")]
    detail: V1InvoiceLineItemPricingChangedDetail

    @property
    def kind(self) -> Literal["v1.invoice.line_item_pricing_changed"]:
        return "v1.invoice.line_item_pricing_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceLineItemPricingChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceLineItemPricingChangedDetailFields, V1InvoiceLineItemPricingChangedDetailFields]: ...

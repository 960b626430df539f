# Generated from schemas/stripe/events/v1.invoice.line_item_removed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceLineItemRemovedDetailFields, classfield
from pydantic import Field


class V1InvoiceLineItemRemovedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceLineItemRemoved(ThinEvent):
    """Stripe's `v1.invoice.line_item_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_removed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_removed"
    )
    detail_type: Annotated[Literal["v1.invoice.line_item_removed"], Field(alias="detail-type")]
    detail: V1InvoiceLineItemRemovedDetail

    @property
    def kind(self) -> Literal["v1.invoice.line_item_removed"]:
        return "v1.invoice.line_item_removed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceLineItemRemovedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceLineItemRemovedDetailFields, V1InvoiceLineItemRemovedDetailFields]: ...

# Generated from schemas/stripe/events/v1.invoice.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceDeletedDetailFields, classfield
from pydantic import Field


class V1InvoiceDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceDeleted(ThinEvent):
    """Stripe's `v1.invoice.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.deleted"
    )
    detail_type: Annotated[Literal["v1.invoice.deleted"], Field(alias="detail-type")]
    detail: V1InvoiceDeletedDetail

    @property
    def kind(self) -> Literal["v1.invoice.deleted"]:
        return "v1.invoice.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceDeletedDetailFields, V1InvoiceDeletedDetailFields]: ...

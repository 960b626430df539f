# Generated from schemas/stripe/events/v1.invoiceitem.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceitemDeletedDetailFields, classfield
from pydantic import Field


class V1InvoiceitemDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceitemDeleted(ThinEvent):
    """Stripe's `v1.invoiceitem.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted"
    )
    detail_type: Annotated[Literal["v1.invoiceitem.deleted"], Field(alias="detail-type")]
    detail: V1InvoiceitemDeletedDetail

    @property
    def kind(self) -> Literal["v1.invoiceitem.deleted"]:
        return "v1.invoiceitem.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceitemDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceitemDeletedDetailFields, V1InvoiceitemDeletedDetailFields]: ...

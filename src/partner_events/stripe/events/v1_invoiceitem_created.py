# Generated from schemas/stripe/events/v1.invoiceitem.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceitemCreatedDetailFields, classfield
from pydantic import Field


class V1InvoiceitemCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceitemCreated(ThinEvent):
    """Stripe's `v1.invoiceitem.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.created"
    )
    detail_type: Annotated[Literal["v1.invoiceitem.created"], Field(alias="detail-type")]
    detail: V1InvoiceitemCreatedDetail

    @property
    def kind(self) -> Literal["v1.invoiceitem.created"]:
        return "v1.invoiceitem.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceitemCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceitemCreatedDetailFields, V1InvoiceitemCreatedDetailFields]: ...

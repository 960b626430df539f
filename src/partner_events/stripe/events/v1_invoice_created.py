# Generated from schemas/stripe/events/v1.invoice.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceCreatedDetailFields, classfield
from pydantic import Field


class V1InvoiceCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceCreated(ThinEvent):
    """Stripe's `v1.invoice.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.created"
    )
    detail_type: Annotated[Literal["v1.invoice.created"], Field(alias="detail-type")]
    detail: V1InvoiceCreatedDetail

    @property
    def kind(self) -> Literal["v1.invoice.created"]:
        return "v1.invoice.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceCreatedDetailFields, V1InvoiceCreatedDetailFields]: ...

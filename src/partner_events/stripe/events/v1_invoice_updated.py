# Generated from schemas/stripe/events/v1.invoice.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceUpdatedDetailFields, classfield
from pydantic import Field


class V1InvoiceUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceUpdated(ThinEvent):
    """Stripe's `v1.invoice.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.updated"
    )
    detail_type: Annotated[Literal["v1.invoice.updated"], Field(alias="detail-type")]
    detail: V1InvoiceUpdatedDetail

    @property
    def kind(self) -> Literal["v1.invoice.updated"]:
        return "v1.invoice.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceUpdatedDetailFields, V1InvoiceUpdatedDetailFields]: ...

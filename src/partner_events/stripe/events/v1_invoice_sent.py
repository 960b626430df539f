# Generated from schemas/stripe/events/v1.invoice.sent.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceSentDetailFields, classfield
from pydantic import Field


class V1InvoiceSentDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceSent(ThinEvent):
    """Stripe's `v1.invoice.sent`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent"
    detail_type: Annotated[Literal["v1.invoice.sent"], Field(alias="detail-type")]
    detail: V1InvoiceSentDetail

    @property
    def kind(self) -> Literal["v1.invoice.sent"]:
        return "v1.invoice.sent"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceSentDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceSentDetailFields, V1InvoiceSentDetailFields]: ...

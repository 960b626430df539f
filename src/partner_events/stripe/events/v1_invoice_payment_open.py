# Generated from schemas/stripe/events/v1.invoice_payment.open.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoicePaymentOpenDetailFields, classfield
from pydantic import Field


class V1InvoicePaymentOpenDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentOpen(ThinEvent):
    """Stripe's `v1.invoice_payment.open`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open"
    )
    detail_type: Annotated[Literal["v1.invoice_payment.open"], Field(alias="detail-type")]
    detail: V1InvoicePaymentOpenDetail

    @property
    def kind(self) -> Literal["v1.invoice_payment.open"]:
        return "v1.invoice_payment.open"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentOpenDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentOpenDetailFields, V1InvoicePaymentOpenDetailFields]: ...

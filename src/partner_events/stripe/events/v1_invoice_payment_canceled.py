# Generated from schemas/stripe/events/v1.invoice_payment.canceled.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoicePaymentCanceledDetailFields, classfield
from pydantic import Field


class V1InvoicePaymentCanceledDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentCanceled(ThinEvent):
    """Stripe's `v1.invoice_payment.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.canceled"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.canceled"
    )
    detail_type: Annotated[Literal["v1.invoice_payment.canceled"], Field(alias="detail-type")]
    detail: V1InvoicePaymentCanceledDetail

    @property
    def kind(self) -> Literal["v1.invoice_payment.canceled"]:
        return "v1.invoice_payment.canceled"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentCanceledDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentCanceledDetailFields, V1InvoicePaymentCanceledDetailFields]: ...

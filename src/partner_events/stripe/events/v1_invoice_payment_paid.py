# Generated from schemas/stripe/events/v1.invoice_payment.paid.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoicePaymentPaidDetailFields, classfield
from pydantic import Field


class V1InvoicePaymentPaidDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentPaid(ThinEvent):
    """Stripe's `v1.invoice_payment.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.paid"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.paid"
    )
    detail_type: Annotated[Literal["v1.invoice_payment.paid"], Field(alias="detail-type")]
    detail: V1InvoicePaymentPaidDetail

    @property
    def kind(self) -> Literal["v1.invoice_payment.paid"]:
        return "v1.invoice_payment.paid"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentPaidDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentPaidDetailFields, V1InvoicePaymentPaidDetailFields]: ...

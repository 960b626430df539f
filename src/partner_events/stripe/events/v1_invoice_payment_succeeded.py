# Generated from schemas/stripe/events/v1.invoice.payment_succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoicePaymentSucceededDetailFields, classfield
from pydantic import Field


class V1InvoicePaymentSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentSucceeded(ThinEvent):
    """Stripe's `v1.invoice.payment_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_succeeded"
    )
    detail_type: Annotated[Literal["v1.invoice.payment_succeeded"], Field(alias="detail-type")]
    detail: V1InvoicePaymentSucceededDetail

    @property
    def kind(self) -> Literal["v1.invoice.payment_succeeded"]:
        return "v1.invoice.payment_succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentSucceededDetailFields, V1InvoicePaymentSucceededDetailFields]: ...

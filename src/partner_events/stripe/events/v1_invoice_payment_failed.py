# Generated from schemas/stripe/events/v1.invoice.payment_failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoicePaymentFailedDetailFields, classfield
from pydantic import Field


class V1InvoicePaymentFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentFailed(ThinEvent):
    """Stripe's `v1.invoice.payment_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_failed"
    )
    detail_type: Annotated[Literal["v1.invoice.payment_failed"], Field(alias="detail-type")]
    detail: V1InvoicePaymentFailedDetail

    @property
    def kind(self) -> Literal["v1.invoice.payment_failed"]:
        return "v1.invoice.payment_failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentFailedDetailFields, V1InvoicePaymentFailedDetailFields]: ...

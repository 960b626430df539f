# Generated from schemas/stripe/events/v1.invoice.payment_attempt_required.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1InvoicePaymentAttemptRequiredDetailFields,
    classfield,
)
from pydantic import Field


class V1InvoicePaymentAttemptRequiredDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentAttemptRequired(ThinEvent):
    """Stripe's `v1.invoice.payment_attempt_required`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_attempt_required"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_attempt_required"
    )
    detail_type: Annotated[Literal["v1.invoice.payment_attempt_required"], Field(alias="detail-type")]
    detail: V1InvoicePaymentAttemptRequiredDetail

    @property
    def kind(self) -> Literal["v1.invoice.payment_attempt_required"]:
        return "v1.invoice.payment_attempt_required"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentAttemptRequiredDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentAttemptRequiredDetailFields, V1InvoicePaymentAttemptRequiredDetailFields]: ...

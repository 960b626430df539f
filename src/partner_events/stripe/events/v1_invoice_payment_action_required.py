# Generated from schemas/stripe/events/v1.invoice.payment_action_required.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1InvoicePaymentActionRequiredDetailFields,
    classfield,
)
from pydantic import Field


class V1InvoicePaymentActionRequiredDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoicePaymentActionRequired(ThinEvent):
    """Stripe's `v1.invoice.payment_action_required`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_action_required"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_action_required"
    )
    detail_type: Annotated[Literal["v1.invoice.payment_action_required"], Field(alias="detail-type")]
    detail: V1InvoicePaymentActionRequiredDetail

    @property
    def kind(self) -> Literal["v1.invoice.payment_action_required"]:
        return "v1.invoice.payment_action_required"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoicePaymentActionRequiredDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoicePaymentActionRequiredDetailFields, V1InvoicePaymentActionRequiredDetailFields]: ...

# Generated from schemas/stripe/events/v1.invoice.will_be_due.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceWillBeDueDetailFields, classfield
from pydantic import Field


class V1InvoiceWillBeDueDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceWillBeDue(ThinEvent):
    """Stripe's `v1.invoice.will_be_due`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.will_be_due"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.will_be_due"
    )
    detail_type: Annotated[Literal["v1.invoice.will_be_due"], Field(alias="detail-type")]
    detail: V1InvoiceWillBeDueDetail

    @property
    def kind(self) -> Literal["v1.invoice.will_be_due"]:
        return "v1.invoice.will_be_due"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceWillBeDueDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceWillBeDueDetailFields, V1InvoiceWillBeDueDetailFields]: ...

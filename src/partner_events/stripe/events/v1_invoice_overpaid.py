# Generated from schemas/stripe/events/v1.invoice.overpaid.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1InvoiceOverpaidDetailFields, classfield
from pydantic import Field


class V1InvoiceOverpaidDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceOverpaid(ThinEvent):
    """Stripe's `v1.invoice.overpaid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overpaid"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overpaid"
    )
    detail_type: Annotated[Literal["v1.invoice.overpaid"], Field(alias="detail-type")]
    detail: V1InvoiceOverpaidDetail

    @property
    def kind(self) -> Literal["v1.invoice.overpaid"]:
        return "v1.invoice.overpaid"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceOverpaidDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceOverpaidDetailFields, V1InvoiceOverpaidDetailFields]: ...

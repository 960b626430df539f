# Generated from schemas/stripe/events/v1.invoice.finalization_failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1InvoiceFinalizationFailedDetailFields,
    classfield,
)
from pydantic import Field


class V1InvoiceFinalizationFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1InvoiceFinalizationFailed(ThinEvent):
    """Stripe's `v1.invoice.finalization_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalization_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalization_failed"
    )
    detail_type: Annotated[Literal["v1.invoice.finalization_failed"], Field(alias="detail-type")]
    detail: V1InvoiceFinalizationFailedDetail

    @property
    def kind(self) -> Literal["v1.invoice.finalization_failed"]:
        return "v1.invoice.finalization_failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1InvoiceFinalizationFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1InvoiceFinalizationFailedDetailFields, V1InvoiceFinalizationFailedDetailFields]: ...

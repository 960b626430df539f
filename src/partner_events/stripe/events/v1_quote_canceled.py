# Generated from schemas/stripe/events/v1.quote.canceled.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1QuoteCanceledDetailFields, classfield
from pydantic import Field


class V1QuoteCanceledDetail(ThinDetail):
    related_object: RelatedObject


class V1QuoteCanceled(ThinEvent):
    """Stripe's `v1.quote.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.canceled"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.canceled"
    detail_type: Annotated[Literal["v1.quote.canceled"], Field(alias="detail-type")]
    detail: V1QuoteCanceledDetail

    @property
    def kind(self) -> Literal["v1.quote.canceled"]:
        return "v1.quote.canceled"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1QuoteCanceledDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1QuoteCanceledDetailFields, V1QuoteCanceledDetailFields]: ...

# Generated from schemas/stripe/events/v1.quote.finalized.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1QuoteFinalizedDetailFields, classfield
from pydantic import Field


class V1QuoteFinalizedDetail(ThinDetail):
    related_object: RelatedObject


class V1QuoteFinalized(ThinEvent):
    """Stripe's `v1.quote.finalized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized"
    )
    detail_type: Annotated[Literal["v1.quote.finalized"], Field(alias="detail-type")]
    detail: V1QuoteFinalizedDetail

    @property
    def kind(self) -> Literal["v1.quote.finalized"]:
        return "v1.quote.finalized"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1QuoteFinalizedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1QuoteFinalizedDetailFields, V1QuoteFinalizedDetailFields]: ...

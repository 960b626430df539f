# Generated from schemas/stripe/events/v1.quote.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1QuoteCreatedDetailFields, classfield
from pydantic import Field


class V1QuoteCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1QuoteCreated(ThinEvent):
    """Stripe's `v1.quote.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.created"
    detail_type: Annotated[Literal["v1.quote.created"], Field(alias="detail-type")]
    detail: V1QuoteCreatedDetail

    @property
    def kind(self) -> Literal["v1.quote.created"]:
        return "v1.quote.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1QuoteCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1QuoteCreatedDetailFields, V1QuoteCreatedDetailFields]: ...

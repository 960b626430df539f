# Generated from schemas/stripe/events/v2.core.event_destination.ping.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreEventDestinationPingDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreEventDestinationPingDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreEventDestinationPing(ThinEvent):
    """Stripe's `v2.core.event_destination.ping`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping"
    )
    detail_type: Annotated[Literal["v2.core.event_destination.ping"], Field(alias="detail-type")]
    detail: V2CoreEventDestinationPingDetail

    @property
    def kind(self) -> Literal["v2.core.event_destination.ping"]:
        return "v2.core.event_destination.ping"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreEventDestinationPingDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreEventDestinationPingDetailFields, V2CoreEventDestinationPingDetailFields]: ...

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PersonUpdated(ThinObjectEvent):
    """Stripe's `v1.person.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated"
    __event_related__ = "Person"
    detail_type: Annotated[Literal["v1.person.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.person.updated"]:
        return "v1.person.updated"

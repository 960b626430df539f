# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ReviewOpened(ThinObjectEvent):
    """Stripe's `v1.review.opened`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened"
    __event_related__ = "Review"
    detail_type: Annotated[Literal["v1.review.opened"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.review.opened"]:
        return "v1.review.opened"

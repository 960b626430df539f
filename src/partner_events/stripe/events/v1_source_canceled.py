# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SourceCanceled(ThinObjectEvent):
    """Stripe's `v1.source.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.canceled"
    )
    __event_related__ = "Source"
    detail_type: Annotated[Literal["v1.source.canceled"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.source.canceled"]:
        return "v1.source.canceled"

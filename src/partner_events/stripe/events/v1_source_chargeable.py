# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SourceChargeable(ThinObjectEvent):
    """Stripe's `v1.source.chargeable`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable"
    )
    __event_related__ = "Source"
    detail_type: Annotated[Literal["v1.source.chargeable"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.source.chargeable"]:
        return "v1.source.chargeable"

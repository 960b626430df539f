# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1TransferReversed(ThinObjectEvent):
    """Stripe's `v1.transfer.reversed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed"
    )
    __event_related__ = "Transfer"
    detail_type: Annotated[Literal["v1.transfer.reversed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.transfer.reversed"]:
        return "v1.transfer.reversed"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1TransferCreated(ThinObjectEvent):
    """Stripe's `v1.transfer.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created"
    )
    __event_related__ = "Transfer"
    detail_type: Annotated[Literal["v1.transfer.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.transfer.created"]:
        return "v1.transfer.created"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1TopupSucceeded(ThinObjectEvent):
    """Stripe's `v1.topup.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded"
    )
    __event_related__ = "Topup"
    detail_type: Annotated[Literal["v1.topup.succeeded"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.topup.succeeded"]:
        return "v1.topup.succeeded"

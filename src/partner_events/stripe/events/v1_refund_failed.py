# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1RefundFailed(ThinObjectEvent):
    """Stripe's `v1.refund.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.failed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.failed"
    __event_related__ = "Refund"
    detail_type: Annotated[Literal["v1.refund.failed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.refund.failed"]:
        return "v1.refund.failed"

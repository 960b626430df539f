# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ChargeRefundUpdated(ThinObjectEvent):
    """Stripe's `v1.charge.refund.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated"
    )
    __event_related__ = "Refund"
    detail_type: Annotated[Literal["v1.charge.refund.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.charge.refund.updated"]:
        return "v1.charge.refund.updated"

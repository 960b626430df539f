# Generated from schemas/stripe/events/v1.payout.failed.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1PayoutFailed(ThinEvent):
    """Stripe's `v1.payout.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed"
    detail_type: Annotated[Literal["v1.payout.failed"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.payout.failed"]:
        return "v1.payout.failed"

# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1ChargeRefundUpdated(ThinObjectEvent):
    """Stripe's `v1.charge.refund.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated"""

    detail_type: Literal["v1.charge.refund.updated"]
    @property
    def kind(self) -> Literal["v1.charge.refund.updated"]: ...

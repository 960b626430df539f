# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementAdjustmentCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.adjustment.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.adjustment.created"""

    detail_type: Literal["v2.money_management.adjustment.created"]
    @property
    def kind(self) -> Literal["v2.money_management.adjustment.created"]: ...

# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementPayoutMethodCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_method.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.created"""

    detail_type: Literal["v2.money_management.payout_method.created"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_method.created"]: ...

class V2MoneyManagementPayoutMethodUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_method.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.updated"""

    detail_type: Literal["v2.money_management.payout_method.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_method.updated"]: ...

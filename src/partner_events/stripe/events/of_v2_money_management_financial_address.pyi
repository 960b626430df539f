# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementFinancialAddressActivated(ThinObjectEvent):
    """Stripe's `v2.money_management.financial_address.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated"""

    detail_type: Literal["v2.money_management.financial_address.activated"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_address.activated"]: ...

class V2MoneyManagementFinancialAddressFailed(ThinObjectEvent):
    """Stripe's `v2.money_management.financial_address.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.failed"""

    detail_type: Literal["v2.money_management.financial_address.failed"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_address.failed"]: ...

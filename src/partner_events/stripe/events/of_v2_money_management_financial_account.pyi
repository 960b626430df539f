# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementFinancialAccountCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.financial_account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created"""

    detail_type: Literal["v2.money_management.financial_account.created"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_account.created"]: ...

class V2MoneyManagementFinancialAccountUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.financial_account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated"""

    detail_type: Literal["v2.money_management.financial_account.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.financial_account.updated"]: ...

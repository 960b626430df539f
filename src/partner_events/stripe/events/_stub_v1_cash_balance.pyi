# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinSingletonEvent
from partner_events.stripe.models.cash_balance import CashBalance

class V1CashBalanceFundsAvailable(ThinSingletonEvent):
    """A customer's cash balance has money that no payment has used yet (thin event: the id alone).

    Stripe's `v1.cash_balance.funds_available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available
    """

    detail_type: Literal["v1.cash_balance.funds_available"]
    @property
    def kind(self) -> Literal["v1.cash_balance.funds_available"]: ...
    @property
    def __event_object__(self) -> CashBalance: ...

# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinSingletonEvent
from partner_events.stripe.models.balance import Balance

class V1BalanceAvailable(ThinSingletonEvent):
    """Money in your balance became available, such as for a payout (thin event: the id alone).

    Stripe's `v1.balance.available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available
    """

    detail_type: Literal["v1.balance.available"]
    @property
    def kind(self) -> Literal["v1.balance.available"]: ...
    @property
    def __event_object__(self) -> Balance: ...

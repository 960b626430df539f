# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CashBalanceFields, EventFieldsOf
from partner_events.stripe.models.cash_balance import CashBalance

class CashBalanceFundsAvailable(SnapshotEvent):
    """A customer's cash balance has money that no payment has used yet.

    Stripe's `cash_balance.funds_available`:
    https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available
    """

    detail_type: Literal["cash_balance.funds_available"]
    @property
    def kind(self) -> Literal["cash_balance.funds_available"]: ...
    detail: SnapshotDetail[CashBalance]
    @property
    def payload(self) -> CashBalance:
        """Money that a customer sent ahead, by currency, to be used for payments."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CashBalanceFields], CashBalanceFields]: ...

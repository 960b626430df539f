# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.customer_cash_balance_transaction import CustomerCashBalanceTransaction

class V1CustomerCashBalanceTransactionCreated(ThinObjectEvent):
    """Money entered or left a customer's cash balance (thin event: the id alone).

    Stripe's `v1.customer_cash_balance_transaction.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer_cash_balance_transaction.created
    """

    detail_type: Literal["v1.customer_cash_balance_transaction.created"]
    @property
    def kind(self) -> Literal["v1.customer_cash_balance_transaction.created"]: ...
    @property
    def __event_object__(self) -> CustomerCashBalanceTransaction: ...

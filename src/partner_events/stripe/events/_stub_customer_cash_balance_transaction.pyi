# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CustomerCashBalanceTransactionFields, EventFieldsOf
from partner_events.stripe.models.customer_cash_balance_transaction import CustomerCashBalanceTransaction

class CustomerCashBalanceTransactionCreated(SnapshotEvent):
    """Money entered or left a customer's cash balance.

    Stripe's `customer_cash_balance_transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created
    """

    detail_type: Literal["customer_cash_balance_transaction.created"]
    @property
    def kind(self) -> Literal["customer_cash_balance_transaction.created"]: ...
    detail: SnapshotDetail[CustomerCashBalanceTransaction]
    @property
    def payload(self) -> CustomerCashBalanceTransaction:
        """Money that entered or left a customer's cash balance."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[CustomerCashBalanceTransactionFields],
        CustomerCashBalanceTransactionFields,
    ]: ...

"""What the shop does with a payment. Nothing here knows of Lambda, queues or tables."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from partner_events.stripe import PaymentIntentSucceeded
from partner_events.stripe.money import amount


class UnknownOrderError(LookupError):
    """A payment names an order that the shop does not have."""


@dataclass(frozen=True)
class Payment:
    """What the shop keeps of a payment; `amount` is in the currency's own unit, such as dollars."""

    id: str
    amount: Decimal
    currency: str


class Orders(Protocol):
    def mark_paid(self, order_id: str, payment: Payment) -> None:
        """Keep the payment with its order; raise `UnknownOrderError` if there is no such order."""


class Warehouse(Protocol):
    def ship(self, order_id: str, *, request: str) -> None:
        """Ask for a parcel. The warehouse ignores a request that it has had before."""


@dataclass(frozen=True)
class Shop:
    orders: Orders
    warehouse: Warehouse

    def fulfil(self, event: PaymentIntentSucceeded) -> None:
        """Keep the payment, and have the order shipped. Doing it twice does no harm."""
        paid = event.payload
        order_id = paid.metadata["order_id"]
        self.orders.mark_paid(order_id, Payment(paid.id, amount(paid.amount, paid.currency), paid.currency))
        self.warehouse.ship(order_id, request=event.idempotency_key.value)

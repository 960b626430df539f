"""Payments as a queue brings them: once, twice, late, to a function that dies."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal

from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import Function, LambdaContext, PartnerBus, Queue, Record, as_sqs, sample

from fulfilment.payments import payments
from fulfilment.rule import PATTERN
from fulfilment.shop import Payment, Shop, UnknownOrderError

# What template.yaml sets: test_payments_template.py compares.
QUEUE = Queue(visibility_timeout=timedelta(minutes=3), max_receive_count=5, batch_size=10)
FUNCTION = Function(timeout=timedelta(seconds=30))


def payment(order_id: str, amount: int = 4999, currency: str = "usd") -> PaymentIntentSucceeded:
    """A payment of its own for each order."""
    return sample(
        PaymentIntentSucceeded,
        {"payload.metadata.order_id": order_id},
        seed=int(order_id.removeprefix("order-")),
        amount=amount,
        currency=currency,
    )


class MemoryOrders:
    def __init__(self, *order_ids: str) -> None:
        self.payments: dict[str, Payment | None] = dict.fromkeys(order_ids)

    def mark_paid(self, order_id: str, payment: Payment) -> None:
        if order_id not in self.payments:
            raise UnknownOrderError(order_id)
        self.payments[order_id] = payment


class MemoryWarehouse:
    def __init__(self) -> None:
        self.requests: list[tuple[str, str]] = []

    def ship(self, order_id: str, *, request: str) -> None:
        self.requests.append((order_id, request))

    @property
    def orders(self) -> list[str]:
        return [order_id for order_id, _ in self.requests]


class World:
    """A shop in memory, and the function on a bus."""

    def __init__(self, *order_ids: str, bus: PartnerBus | None = None) -> None:
        self.orders, self.warehouse = MemoryOrders(*order_ids), MemoryWarehouse()
        self.bus = bus or PartnerBus()
        dedupe = Deduplicator(MemoryStore(), consumer="fulfilment", clock=self.bus.time)
        self.function = payments(Shop(self.orders, self.warehouse), dedupe)

        @self.bus.rule(PATTERN, carrier=QUEUE, function=FUNCTION)
        def invoke(event: Mapping[str, object], context: LambdaContext) -> object:
            return self.function(event, context)


def test_a_paid_order_is_shipped() -> None:
    world = World("order-1")
    paid = payment("order-1")

    world.function(as_sqs(paid), LambdaContext())

    assert world.orders.payments["order-1"] == Payment(paid.payload.id, Decimal("49.99"), "usd")
    assert world.warehouse.requests == [("order-1", paid.detail.id)]


def test_yen_have_no_cents() -> None:
    world = World("order-1")

    world.function(as_sqs(payment("order-1", 4999, "jpy")), LambdaContext())

    kept = world.orders.payments["order-1"]
    assert kept is not None
    assert kept.amount == Decimal(4999)


def test_a_payment_that_comes_twice_is_shipped_once() -> None:
    """In one batch, and in a later one."""
    world = World("order-1")
    twice = as_sqs(payment("order-1"), payment("order-1"))

    results = [world.function(twice, LambdaContext()) for _ in range(2)]

    assert results == [{"batchItemFailures": []}] * 2
    assert world.warehouse.orders == ["order-1"]


def test_an_unknown_order_fails_alone() -> None:
    """The queue brings that message again, and no other."""
    world = World("order-1", "order-3")
    batch = as_sqs(payment("order-1"), Record(payment("order-2"), id="m-2"), payment("order-3"))

    result = world.function(batch, LambdaContext())

    assert result == {"batchItemFailures": [{"itemIdentifier": "m-2"}]}
    assert world.warehouse.orders == ["order-1", "order-3"]


def test_an_unknown_order_ends_in_the_dead_letter_queue() -> None:
    """After five receives; its neighbours are shipped once."""
    world = World("order-1", "order-3")

    world.bus.put(*(payment(order_id) for order_id in ("order-1", "order-2", "order-3")))
    report = world.bus.deliver()

    assert len(report.dead_letters) == 1
    assert sorted(world.warehouse.orders) == ["order-1", "order-3"]


def test_a_bus_that_delivers_badly_ships_each_order_once() -> None:
    """Twice, in any order, sent again by Stripe, to four invocations at once."""
    bus = PartnerBus(seed=1, duplicates=1, resends=0.5, reorder=True, workers=4)
    order_ids = [f"order-{number}" for number in range(1, 6)]
    world = World(*order_ids, bus=bus)

    bus.put(*(payment(order_id) for order_id in order_ids))
    report = bus.deliver()

    assert sorted(world.warehouse.orders) == order_ids
    assert not report.dead_letters


def test_a_killed_function_loses_no_order() -> None:
    """An attempt may be killed when it has asked for the parcel: then the same request comes again."""
    bus = PartnerBus(seed=1, kills=1)
    order_ids = [f"order-{number}" for number in range(1, 9)]
    world = World(*order_ids, bus=bus)

    bus.put(*(payment(order_id) for order_id in order_ids))
    report = bus.deliver()

    assert sorted({order_id for order_id, _ in world.warehouse.requests}) == order_ids
    assert len(set(world.warehouse.requests)) == len(order_ids)
    assert not report.dead_letters


def test_what_pays_no_order_is_not_delivered() -> None:
    world = World()

    world.bus.put(sample(PaymentIntentSucceeded, {"payload.metadata": {}}))
    report = world.bus.deliver()

    assert len(report.unmatched) == 1
    assert not world.warehouse.requests

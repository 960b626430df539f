"""Hundreds of payments through a router with default settings, on a bus that kills, repeats and reorders."""

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support.budget import THOROUGH

from partner_events import DuplicateEvent, Router, identify
from partner_events.dedupe import Deduplicator, Duplicate, MemoryStore, SQLiteStore, Store
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import Function, Killed, PartnerBus, Queue, Subscriber, as_dict, sample

pytestmark = pytest.mark.once

EVENTS = 1_000 if THOROUGH else 250
PAYMENT = sample(PaymentIntentSucceeded).to_dict()


def payment(number: int) -> dict[str, object]:
    """A payment of its own, as quickly as possible."""
    detail = PAYMENT["detail"]
    assert isinstance(detail, dict)
    return {
        **PAYMENT,
        "id": f"c0ffee00-0000-4000-8000-{number:012}",
        "detail": {**detail, "id": f"evt_{number}"},
    }


class Shop:
    """A router with default settings, and how often its bus delivered each event as a duplicate."""

    def __init__(self, bus: PartnerBus, store: Store) -> None:
        self.dedupe = Deduplicator(store, consumer="shop", clock=bus.time)
        self.router = Router(dedupe=self.dedupe)
        self.duplicates: Counter[str] = Counter()

        @self.router.on(PaymentIntentSucceeded)
        def ship(event: PaymentIntentSucceeded) -> None:
            bus.sleep(2)

        @self.router.on_duplicate
        def dropped(event: DuplicateEvent, context: object) -> None:
            self.duplicates[event.identity.idempotency_key.value] += 1


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
@pytest.mark.parametrize(
    ("carrier", "function"),
    [
        (as_dict, Function()),
        (as_dict, Function(timeout=timedelta(minutes=1))),
        (Queue(), Function()),
        (Queue(visibility_timeout=timedelta(minutes=3)), Function()),
    ],
    ids=["direct", "direct, a minute", "queue", "queue, as AWS advises"],
)
def test_no_payment_is_lost_and_none_is_done_twice(
    kind: str, carrier: Any, function: Function, tmp_path: Path
) -> None:
    """The first attempt at each is killed, at every point; and some are delivered twice, in any order."""
    bus = PartnerBus(seed=1, kills=1, duplicates=0.1, max_delay=timedelta(minutes=2), reorder=True)
    shop = Shop(bus, MemoryStore() if kind == "memory" else SQLiteStore(tmp_path / "handled.db"))
    payments = [payment(number) for number in range(EVENTS)]

    bus.rule(shop.router.pattern(), carrier=carrier, function=function)(shop.router)
    bus.put(*payments)
    report = bus.deliver()

    assert sum(isinstance(each.error, Killed) for each in report.invocations) >= EVENTS
    assert all(isinstance(shop.dedupe.claim(each), Duplicate) for each in payments)
    succeeded = Counter(key_of(each.event) for each in report.invocations if each.error is None)
    assert max((succeeded - shop.duplicates).values()) == 1


PATIENT: Any = {"retry_attempts": 185, "max_event_age": timedelta(days=1)}
"""What a rule of a classic bus has, and what AWS takes at most."""


@pytest.mark.parametrize(
    ("subscriber", "queue"),
    [
        (Subscriber(max_batch_size=1, **PATIENT), None),
        (Subscriber(**PATIENT), None),
        (Subscriber(transformer="RAW", max_batch_size=100, **PATIENT), None),
        (Subscriber(invocation_type="EVENT"), None),
        (Subscriber(), Queue(visibility_timeout=timedelta(minutes=3))),
    ],
    ids=["one at a time", "batches", "large batches, raw", "through Lambda's queue", "queue"],
)
def test_on_a_new_bus_no_payment_is_lost_and_none_is_done_twice(
    subscriber: Subscriber, queue: Queue | None
) -> None:
    """The first attempt at each is killed, at every point; a batch then comes again as a whole.

    Work is done again only where an attempt was killed between the work and its record.
    """
    bus = PartnerBus(seed=1, kills=1, duplicates=0.1, max_delay=timedelta(minutes=2), reorder=True)
    dedupe = Deduplicator(MemoryStore(), consumer="shop", clock=bus.time)
    require_source = subscriber.transformer == "WITH_METADATA" and queue is None
    router, shipped = Router(dedupe=dedupe, require_source=require_source), Counter[str]()

    @router.on(PaymentIntentSucceeded)
    def ship(event: PaymentIntentSucceeded) -> None:
        bus.sleep(0.1)
        shipped[event.idempotency_key.value] += 1

    payments = [payment(number) for number in range(EVENTS)]
    bus.subscriber(router.pattern(), subscriber, queue=queue)(router)
    bus.put(*payments)
    report = bus.deliver()

    assert sum(isinstance(each.error, Killed) for each in report.invocations) >= EVENTS
    assert not report.dead_letters
    assert all(isinstance(dedupe.claim(each), Duplicate) for each in payments)
    assert shipped.keys() == {key_of(each) for each in payments}
    killed = {id(each.error) for each in report.invocations if isinstance(each.error, Killed)}
    again = sum(count - 1 for count in shipped.values())
    assert again <= len(killed)
    before = shipped.total()
    assert not bus.replay().dead_letters
    assert shipped.total() == before


@pytest.mark.parametrize("size", [1, 10])
def test_on_a_new_bus_a_poisonous_payment_costs_no_other_one(size: int) -> None:
    """Without kills each is done once, the neighbours of one that never succeeds, too."""
    bus = PartnerBus(seed=2, duplicates=0.2, max_delay=timedelta(minutes=2), reorder=True)
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="shop", clock=bus.time))
    shipped = Counter[str]()

    @router.on(PaymentIntentSucceeded)
    def ship(event: PaymentIntentSucceeded) -> None:
        if event.idempotency_key.value == "evt_7":
            raise ConnectionError
        shipped[event.idempotency_key.value] += 1

    bus.subscriber(PaymentIntentSucceeded, Subscriber(max_batch_size=size))(router)
    bus.put(*(payment(number) for number in range(100)))
    report = bus.deliver()

    assert sorted(shipped.values()) == [1] * 99
    dead = {key_of(each.event) for each in report.dead_letters}
    assert "evt_7" in dead
    assert size > 1 or dead == {"evt_7"}


def key_of(event: Mapping[str, object]) -> str:
    return identify(event).idempotency_key.value

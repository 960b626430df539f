"""Attempts that are killed at every point, and what Lambda's own retries make of what they left.

Time is simulated, and so is death: from then on, nothing that the attempt does reaches the store.
"""

import random
import sys
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from heapq import heappop, heappush
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from dedupe.workers import delivery
from support.budget import THOROUGH
from support.carriers import sqs_record
from support.servers import dynamodb_server, dynamodb_store

from partner_events import Router
from partner_events.dedupe import (
    Change,
    Deduplicator,
    Entry,
    EventInProgressError,
    MemoryStore,
    SQLiteStore,
    Store,
)
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import Killed as KilledOnBus
from partner_events.testing import LambdaContext, PartnerBus, Queue, as_dict

pytestmark = [pytest.mark.tools, pytest.mark.once]

EVENTS = 1_000 if THOROUGH else 250
TIMEOUT = 30.0
"""Seconds that the function may run: more than Lambda's default of 3, so that a lease matters."""

LAMBDA_RETRIES = (60.0, 120.0)
"""https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html"""

VISIBILITY_TIMEOUT, MAX_RECEIVES, BATCH = 6 * TIMEOUT, 5, 10
"""What AWS recommends for a queue before a function, and the default size of a batch.

https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
"""

POINTS = (
    "before the claim",
    "after the claim",
    "before the work",
    "after the work",
    "before recording",
    "after recording",
    "never",
)
"""Where an attempt is killed."""


class Killed(BaseException):
    """The process is gone."""


@dataclass
class Life:
    """The life of an attempt, which ends when it has passed a point so often, and comes to it again."""

    point: str
    passes: int = 0
    is_over: bool = False

    def reach(self, point: str) -> None:
        if point == self.point:
            self.is_over = self.is_over or self.passes == 0
            self.passes -= 1
        if self.is_over:
            raise Killed


@dataclass
class MortalStore:
    """A store as a mortal attempt sees it."""

    store: Store
    life: Life

    def claim(self, entries: Sequence[Entry], *, now: int) -> Sequence[Entry | None]:
        self.life.reach("before the claim")
        answers = self.store.claim(entries, now=now)
        self.life.reach("after the claim")
        return answers

    def settle(self, changes: Sequence[Change]) -> Sequence[bool]:
        self.life.reach("before recording")
        answers = self.store.settle(changes)
        self.life.reach("after recording")
        return answers


@dataclass
class Shop:
    """A deployed function, and what it has charged."""

    store: Store
    now: float = 1_800_000_000.0
    life: Life = field(default_factory=lambda: Life("never"))
    charged: Counter[str] = field(default_factory=Counter[str])
    killed_with_work_done: Counter[str] = field(default_factory=Counter[str])

    def __post_init__(self) -> None:
        self.deployed = Router(dedupe=Deduplicator(MemoryStore(), consumer="shop"))
        self.deployed.on(PaymentIntentSucceeded)(self.pay)
        self.in_hand = ""

    def pay(self, event: PaymentIntentSucceeded) -> None:
        self.life.reach("before the work")
        self.in_hand = event.idempotency_key.value
        self.charged[self.in_hand] += 1
        self.life.reach("after the work")

    def attempt(self, lambda_event: Any, life: Life) -> Any:
        """One attempt, with the default settings of router and deduplicator.

        Raises:
            Killed: It was killed.
        """
        self.life, self.in_hand = life, ""
        router = self.deployed.with_store(MortalStore(self.store, life), clock=lambda: self.now)
        try:
            return router(lambda_event, LambdaContext(remaining_time=int(TIMEOUT * 1000)))
        except Killed:
            if self.in_hand and life.point in ("after the work", "before recording"):
                self.killed_with_work_done[self.in_hand] += 1
            raise

    def check(self, keys: set[str], killed: int) -> None:
        """Nothing is lost, and nothing is done twice but what was killed between its work and its record."""
        assert killed > EVENTS // 20
        assert self.charged.keys() == keys
        assert {key: times - 1 for key, times in self.charged.items() if times > 1} == {
            key: times for key, times in self.killed_with_work_done.items() if times
        }


@pytest.fixture(params=["sqlite", "dynamodb"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shop]:
    if request.param == "sqlite":
        store = SQLiteStore(tmp_path / "dedupe.db")
        yield Shop(store)
        store.close()
    else:
        with dynamodb_server(tmp_path) as port:
            table = dynamodb_store(port)
            table.create_table()
            yield Shop(table)


def deliveries(chance: random.Random) -> list[dict[str, object]]:
    """All events, and one in five a second time under another envelope id."""
    keys = [f"evt_{n}" for n in range(EVENTS)]
    sent = [*keys, *chance.sample(keys, EVENTS // 5)]
    chance.shuffle(sent)
    return [delivery(key) for key in sent]


def key_of(raw: Any) -> str:
    return str(raw["detail"]["id"])


def test_rule_to_function(shop: Shop) -> None:
    """The first attempt of each delivery is killed, the second perhaps; the third is Lambda's last."""
    chance = random.Random(19)
    sent = deliveries(chance)
    order, killed, given_up = count(), 0, list[str]()
    due: list[tuple[float, int, int, dict[str, object]]] = []
    for raw in sent:
        heappush(due, (shop.now + chance.uniform(0, 300), next(order), 1, raw))
    while due:
        shop.now, number, attempt, raw = heappop(due)
        point = {1: POINTS[number % (len(POINTS) - 1)], 2: chance.choice(POINTS)}.get(attempt, "never")
        try:
            shop.attempt(raw, Life(point))
            continue
        except Killed:
            ended = shop.now + chance.uniform(0, TIMEOUT)
            killed += 1
        except EventInProgressError:
            ended = shop.now
        if attempt > len(LAMBDA_RETRIES):
            given_up.append(key_of(raw))
        else:
            heappush(due, (ended + LAMBDA_RETRIES[attempt - 1], number, attempt + 1, raw))

    shop.check(set(map(key_of, sent)), killed)
    # What was given up was in the hands of another delivery, which has done it.
    assert len(given_up) < EVENTS // 5


def test_queue_to_function(shop: Shop) -> None:
    """Batches are killed anywhere between their first and last message; what is left comes again."""
    chance = random.Random(19)
    sent = deliveries(chance)
    killed, dead = 0, list[str]()
    messages = {n: sqs_record(raw, n) for n, raw in enumerate(sent)}
    receives: Counter[int] = Counter()
    visible_at = dict.fromkeys(messages, shop.now)
    while messages:
        shop.now = max(shop.now + 1, min(visible_at.values()))
        batch = [n for n in messages if visible_at[n] <= shop.now][:BATCH]
        receives.update(batch)
        visible_at |= dict.fromkeys(batch, shop.now + VISIBILITY_TIMEOUT)
        is_killed = max(receives[n] for n in batch) < MAX_RECEIVES - 1
        life = Life(chance.choice(POINTS) if is_killed else "never", passes=chance.randrange(BATCH))
        try:
            response = shop.attempt({"Records": [messages[n] for n in batch]}, life)
            failed = {each["itemIdentifier"] for each in response["batchItemFailures"]}
        except Killed:
            killed += 1
            failed = {f"message-{n}" for n in batch}
        for n in batch:
            if f"message-{n}" not in failed or receives[n] == MAX_RECEIVES:
                dead += [key_of(sent[n])] if f"message-{n}" in failed else []
                del messages[n], visible_at[n]

    shop.check(set(map(key_of, sent)), killed)
    assert dead == []


# On the bus of `partner_events.testing`, whose attempts end at any line of handler, router and deduplication


class CountingCompletions:
    """A store that counts how often an event's work was recorded as done.

    The bus ends attempts at any line, but not inside of a call of the store: there all attempts share one
    process, whose locks a death would leave locked.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.completed: Counter[str] = Counter()

    def claim(self, entries: Sequence[Entry], *, now: int) -> Sequence[Entry | None]:
        with untraced():
            return self.store.claim(entries, now=now)

    def settle(self, changes: Sequence[Change]) -> Sequence[bool]:
        with untraced():
            made = self.store.settle(changes)
            pairs = zip(changes, made, strict=True)
            self.completed.update(change.key for change, is_made in pairs if is_made and change.entry)
            return made


@contextmanager
def untraced() -> Generator[None]:
    """Lets the block run to its end: the bus's points are those of a tracer."""
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(tracer)


# An attempt may end before a coroutine is awaited that it has made.
@pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("carrier", [as_dict, Queue()], ids=["rule", "queue"])
def test_on_a_bus(carrier: Any, shop: Shop) -> None:
    """Each event's first attempt is killed, at any line: it is recorded as done once, and none is lost."""
    bus = PartnerBus(seed=19, kills=1, duplicates=0.2, max_delay=timedelta(minutes=5), reorder=True)
    store = CountingCompletions(shop.store)
    deployed = Router(dedupe=Deduplicator(MemoryStore(), consumer="bus"))
    charged: Counter[str] = Counter()

    @deployed.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> None:
        charged[event.idempotency_key.value] += 1
        bus.sleep(0.1)

    bus.rule(PaymentIntentSucceeded, carrier=carrier)(deployed.with_store(store, clock=bus.time))
    keys = {f"evt_{n}" for n in range(EVENTS)}
    bus.put(*[delivery(key) for key in sorted(keys)])

    report = bus.deliver()

    killed = Counter(key_of(each.event) for each in report.invocations if isinstance(each.error, KilledOnBus))
    assert killed.total() >= EVENTS
    assert charged.keys() == keys
    assert store.completed == Counter({f"bus/stripe/{key}": 1 for key in keys})
    assert all(charged[key] <= 1 + killed[key] for key in keys)

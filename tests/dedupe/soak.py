"""A million deliveries through a Router and a Deduplicator, with everything going wrong that may.

``PYTHONPATH=tests python -m dedupe.soak --deliveries 1000000`` is what `make soak` runs. Processes work on
batches, as functions do that a queue invokes. They are killed at any moment; their store is slow, or fails
before it did what it was asked, or after; their clocks differ, and all of them jump; handlers fail;
deliveries come twice and in another order, from both buses. In the end each event must be done, and done once
but where its worker died, or its store failed, between the work and its record.

Time is simulated: it goes on with the deliveries that are handed out, so a slow machine changes nothing.
"""

import argparse
import json
import multiprocessing
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from functools import cache
from heapq import heappop, heappush
from multiprocessing.connection import Connection, wait
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from conftest import ROOT, SAMPLES
from support.carriers import sqs_record
from support.servers import dynamodb_server, dynamodb_store, redis_server

from dedupe.workers import store_at
from partner_events import PartnerEvent, Router, identify
from partner_events.dedupe import Change, Deduplicator, Duplicate, Entry, Store, StoreUnavailableError
from partner_events.testing import LambdaContext, as_subscriber

Json: TypeAlias = dict[str, Any]

BATCH = 10
WORKERS = 3
SECONDS_EACH = 0.25
"""By how much each delivery that is handed out moves the clock on."""

TIMEOUT = 30.0
"""Seconds that the function may run, which its leases follow."""

VISIBILITY_TIMEOUT = 6 * TIMEOUT
WINDOW = 500
"""How many deliveries one may be out of order by, and half of how many there are before it comes again."""

KEEP_FOR = timedelta(minutes=30)
"""Longer than anything is delivered again, and short enough that entries go while the run lasts."""

FLAT_AFTER = 25_000
"""How many deliveries there are before entries go that have run out: a store keeps them for an hour."""

SKEW = 0.4
"""How far each clock may be off: less than half of what the `Deduplicator` allows for."""

AGAIN, NEW_BUS, FAILING, KILLED = 0.2, 0.5, 0.01, 0.02
"""How many deliveries come again, come from a new event bus, meet a handler that fails; how many batches are
in the hands of a worker that is killed."""

UNAVAILABLE, UNANSWERED, SLOW, SLOW_FOR = 0.004, 0.004, 0.01, 0.003
"""How often the store fails before it does what it is asked, or after, or is slow, and for how long."""

EPOCH = 1_800_000_000.0

SHARES = {"sqlite": 0.475, "redis": 0.475, "dynamodb": 0.05}
"""Which part of the deliveries each store gets: the stand-in of DynamoDB is slow."""


@dataclass
class Figures:
    """What came out of a run on one store."""

    store: str
    deliveries: int
    events: int = 0
    handed_out: int = 0
    killed: int = 0
    faults: int = 0
    failures: int = 0
    jumps: int = 0
    seconds: float = 0.0
    done: int = 0
    done_again: int = 0
    unexplained: int = 0
    lost: int = 0
    given_up: int = 0
    memory_first: int = 0
    memory_last: int = 0
    file_half: int = 0
    file_last: int = 0

    @property
    def holds(self) -> bool:
        """Whether each event was done, and none twice but where its worker or its store had failed."""
        exact = not (self.unexplained or self.lost or self.given_up)
        return exact and self.is_flat

    @property
    def is_flat(self) -> bool:
        """Whether neither a worker's memory nor the file went on growing in the second half of the run."""
        if self.deliveries < 2 * FLAT_AFTER:
            return True
        return self.memory_last <= self.memory_first * 1.15 and self.file_last <= self.file_half * 1.25


# What is delivered


@cache
def templates() -> tuple[tuple[str, str], ...]:
    """The text of samples of all partners whose key stands in it as it is, each with that key."""
    found: list[tuple[str, str]] = []
    for folder in sorted(SAMPLES.iterdir()):
        for path in sorted(folder.glob("*.json"), key=lambda each: each.stat().st_size):
            text = path.read_text(encoding="utf-8")
            if len(text) < 6_000 and (key := _key_in(text)):
                found.append((json.dumps(json.loads(text)), key))
                break
    return tuple(found)


def _key_in(text: str) -> str | None:
    try:
        key = identify(text).idempotency_key.value
        other = text.replace(f'"{key}"', '"0-0"')
        return key if identify(other).idempotency_key.value == "0-0" else None
    except ValueError:
        return None


def body_of(number: int, random: Random) -> str:
    """An event's delivery, of a partner that follows from its number, by one bus or the other."""
    text, key = templates()[number % len(templates())]
    delivery: Json = json.loads(text.replace(f'"{key}"', f'"{key_of(number)}"'))
    if delivery["id"] != key_of(number):
        delivery["id"] = f"{random.getrandbits(64):016x}"
    if random.random() >= NEW_BUS:
        return json.dumps(delivery)
    return json.dumps(as_subscriber(delivery, metadata=random.random() < 0.5, single=True))


def key_of(number: int) -> str:
    return f"soak-{number}"


def order_of(events: int, random: Random) -> Iterator[int]:
    """The numbers of events in the order of their deliveries: some come again, and some are out of order."""
    due: list[tuple[float, int]] = []
    for number in range(events):
        heappush(due, (number + random.uniform(0, WINDOW), number))
        if random.random() < AGAIN:
            heappush(due, (number + random.uniform(0, 2 * WINDOW), number))
        while due and due[0][0] < number:
            yield heappop(due)[1]
    while due:
        yield heappop(due)[1]


# A worker


@dataclass
class FailingStore:
    """A store that is slow and fails, as a worker sees it."""

    store: Store
    random: Random
    log: Any

    def claim(self, entries: Sequence[Entry], *, now: int) -> Sequence[Entry | None]:
        with self._failing(()):
            return self.store.claim(entries, now=now)

    def settle(self, changes: Sequence[Change]) -> Sequence[bool]:
        with self._failing(changes):
            return self.store.settle(changes)

    @contextmanager
    def _failing(self, changes: Sequence[Change]) -> Generator[None, None, None]:
        chance = self.random.random()
        if chance < SLOW:
            time.sleep(SLOW_FOR)
        if chance > 1 - UNAVAILABLE:
            self._note(changes)
            raise StoreUnavailableError("it is not available", store="soak", operation="claim")
        yield
        if chance > 1 - UNAVAILABLE - UNANSWERED:
            self._note(changes)
            raise StoreUnavailableError("it did not answer", store="soak", operation="claim")

    def _note(self, changes: Sequence[Change]) -> None:
        # Whatever of it was done may be done again.
        os.write(self.log, "".join(f"F {change.key.rpartition('/')[2]}\n" for change in changes).encode())
        os.write(self.log, b"X\n")


def work(place: str, pipe: Connection, clock: Any, log: str, seed: int) -> None:
    """What a worker does until it is killed, or there is nothing left."""
    import logging

    logging.disable()
    random = Random(seed)
    skew = random.uniform(-SKEW, SKEW)
    written = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    store = FailingStore(store_at(place), random, written)
    dedupe = Deduplicator(store, consumer="soak", keep_for=KEEP_FOR, clock=lambda: clock.value + skew)
    router = Router(dedupe=dedupe)

    @router.otherwise
    def handle(event: PartnerEvent) -> None:
        if random.random() < FAILING:
            os.write(written, b"E\n")
            raise ValueError("the handler fails")
        os.write(written, f"W {event.idempotency_key.value}\n".encode())

    while (batch := pipe.recv()) is not None:
        try:
            answer: Any = router(batch, LambdaContext(remaining_time=int(TIMEOUT * 1000)))
        except StoreUnavailableError:
            # The invocation fails, and all of the batch comes again.
            pipe.send([each["messageId"] for each in batch["Records"]])
        else:
            pipe.send([each["itemIdentifier"] for each in answer["batchItemFailures"]])


# The queue, which hands out


@dataclass
class Worker:
    """A process with a batch in its hands."""

    process: Any
    pipe: Connection
    batch: dict[str, int] = field(default_factory=dict[str, int])
    since: float = 0.0


class Queue:
    """Hands batches out to workers, and what is not done again after its visibility timeout."""

    def __init__(self, place: str, figures: Figures, folder: Path, seed: int, workers: int) -> None:
        self.place, self.figures, self.folder = place, figures, folder
        self.random, self.seed = Random(seed), seed
        self.context = multiprocessing.get_context("fork")
        self.clock: Any = self.context.RawValue("d", EPOCH)
        self.log = folder / "log"
        self.killed_with: Counter[int] = Counter()
        self.invisible: list[tuple[float, int]] = []
        self.received: Counter[int] = Counter()
        events = int(figures.deliveries / (1 + AGAIN))
        self.figures.events = events
        self.order = order_of(events, self.random)
        self.is_over = self.is_to_jump = False
        self.workers = [self._worker() for _ in range(workers)]

    def _worker(self) -> Worker:
        self.seed += 1
        ours, theirs = self.context.Pipe()
        process = self.context.Process(
            target=work, args=(self.place, theirs, self.clock, str(self.log), self.seed), daemon=True
        )
        process.start()
        theirs.close()
        return Worker(process, ours)

    def run(self) -> None:
        """Hands everything out until nothing is left."""
        start = time.monotonic()
        half = self.figures.deliveries // 2
        while True:
            self._jump()
            for worker in self.workers:
                if not worker.batch and not self.is_to_jump:
                    self._hand_out(worker)
            busy = [worker for worker in self.workers if worker.batch]
            if not busy:
                if self.is_over and not self.invisible:
                    break
                if not self.invisible:
                    continue
                self.clock.value = max(self.clock.value, self.invisible[0][0])
                continue
            self._kill_some(busy)
            busy = [worker for worker in busy if worker in self.workers]
            if not busy:
                continue
            for pipe in wait([worker.pipe for worker in busy], 600):
                self._take_back(next(each for each in busy if each.pipe is pipe))
            if half and self.figures.handed_out >= half:
                half = 0
                self.figures.file_half = self._file_size()
                self.figures.memory_first = memory_of(self.workers[0].process.pid)
        self.figures.memory_last = memory_of(self.workers[0].process.pid)
        self.figures.file_last = self._file_size()
        self.figures.seconds = round(time.monotonic() - start, 1)
        for worker in self.workers:
            worker.pipe.send(None)
            worker.process.join(60)

    def _jump(self) -> None:
        """Sets all clocks forward or back, now and then, when nobody who lives has a claim."""
        self.is_to_jump = self.is_to_jump or self.random.random() < 0.001
        if self.is_to_jump and not any(each.batch for each in self.workers):
            self.clock.value += self.random.choice((-60.0, 120.0))
            self.figures.jumps += 1
            self.is_to_jump = False

    def _hand_out(self, worker: Worker) -> None:
        now = self.clock.value
        oldest = min((each.since for each in self.workers if each.batch), default=now)
        if now - oldest > TIMEOUT / 2:
            # Whoever has a batch would be killed by Lambda; here it only waits for a processor.
            return
        numbers: list[int] = []
        while len(numbers) < BATCH:
            if self.invisible and self.invisible[0][0] <= now:
                numbers.append(heappop(self.invisible)[1])
            elif (number := next(self.order, None)) is not None:
                numbers.append(number)
            else:
                self.is_over = True
                break
        if not numbers:
            return
        self.clock.value += SECONDS_EACH * len(numbers)
        self.figures.handed_out += len(numbers)
        worker.since = self.clock.value
        worker.batch = {f"message-{index}": number for index, number in enumerate(numbers)}
        records = [sqs_record(body_of(number, self.random), index) for index, number in enumerate(numbers)]
        worker.pipe.send({"Records": records})

    def _kill_some(self, busy: list[Worker]) -> None:
        if self.random.random() < KILLED:
            # At any moment: before it has begun, at its work, while it writes, after it has answered.
            time.sleep(self.random.uniform(0, 0.01))
            mortal = [worker for worker in busy if worker is not self.workers[0]]
            if not mortal:
                return
            # The first one lives on, so that its memory can be watched.
            worker = self.random.choice(mortal)
            os.kill(worker.process.pid, signal.SIGKILL)
            worker.process.join(60)
            self._died(worker)

    def _died(self, worker: Worker) -> None:
        self.figures.killed += 1
        self.killed_with.update(worker.batch.values())
        self._again(worker.batch.values())
        worker.pipe.close()
        self.workers[self.workers.index(worker)] = self._worker()

    def _take_back(self, worker: Worker) -> None:
        try:
            failed: list[str] = worker.pipe.recv()
        except EOFError:
            raise RuntimeError("a worker ended by itself") from None
        self._again(worker.batch[each] for each in failed)
        worker.batch = {}

    def _again(self, numbers: Any) -> None:
        for number in numbers:
            self.received[number] += 1
            if self.received[number] > 50:
                self.figures.given_up += 1
            else:
                heappush(self.invisible, (self.clock.value + VISIBILITY_TIMEOUT, number))

    def _file_size(self) -> int:
        return sum(path.stat().st_size for path in self.folder.glob("dedupe.db*"))

    def check(self) -> None:
        """Counts what was done, and asks the store of what it still remembers."""
        done: Counter[str] = Counter()
        failed: Counter[str] = Counter()
        with self.log.open(encoding="ascii") as lines:
            for line in lines:
                what, _, key = line.rstrip("\n").partition(" ")
                if what == "W":
                    done[key] += 1
                elif what == "F":
                    failed[key] += 1
                elif what == "X":
                    self.figures.faults += 1
                else:
                    self.figures.failures += 1
        figures = self.figures
        for number in range(figures.events):
            key = key_of(number)
            times = done[key]
            figures.done += times > 0
            figures.lost += times == 0
            figures.done_again += max(0, times - 1)
            explained = self.killed_with[number] + failed[key]
            figures.unexplained += max(0, times - 1 - explained)
        dedupe = Deduplicator(
            store_at(self.place), consumer="soak", keep_for=KEEP_FOR, clock=lambda: self.clock.value
        )
        # The last ones are remembered still: each is known to be done.
        for number in range(max(0, figures.events - 200), figures.events):
            text, key = templates()[number % len(templates())]
            answer = dedupe.claim(text.replace(f'"{key}"', f'"{key_of(number)}"'))
            figures.lost += not isinstance(answer, Duplicate)


def memory_of(pid: int) -> int:
    """KiB that a process has in memory."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


# All of it


def soak(store: str, deliveries: int, *, seed: int = 1, workers: int = WORKERS) -> Figures:
    """Runs so many deliveries on a store: ``sqlite``, ``redis`` or ``dynamodb``."""
    figures = Figures(store, deliveries)
    with TemporaryDirectory(prefix="soak-") as name, ExitStack() as stack:
        folder = Path(name)
        if store == "sqlite":
            place = f"sqlite:{folder / 'dedupe.db'}"
        elif store == "redis":
            place = f"redis:{stack.enter_context(redis_server(folder))}"
        else:
            port = stack.enter_context(dynamodb_server(folder))
            dynamodb_store(port).create_table()
            place = f"dynamodb:{port}"
        templates()
        queue = Queue(place, figures, folder, seed, workers)
        try:
            queue.run()
        finally:
            for worker in queue.workers:
                worker.process.kill()
        queue.check()
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m dedupe.soak", description=__doc__)
    parser.add_argument("--deliveries", type=int, default=1_000_000, help="of all stores together")
    parser.add_argument("--stores", nargs="+", choices=list(SHARES), default=list(SHARES))
    parser.add_argument("--workers", type=int, default=WORKERS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--record", type=Path, default=ROOT / "bench" / "soak.json")
    given = parser.parse_args(arguments)
    total = sum(SHARES[store] for store in given.stores)
    found: list[Figures] = []
    for store in given.stores:
        count = int(given.deliveries * SHARES[store] / total)
        found.append(soak(store, count, seed=given.seed, workers=given.workers))
        print(_line(found[-1]), flush=True)
    record = {
        "python": sys.version.split()[0],
        "seed": given.seed,
        "workers": given.workers,
        "stores": [{**asdict(each), "holds": each.holds} for each in found],
    }
    given.record.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return int(not all(each.holds for each in found))


def _line(figures: Figures) -> str:
    said = {
        "deliveries": figures.handed_out,
        "events": figures.events,
        "done": figures.done,
        "lost": figures.lost,
        "done again after a death or a failed store": figures.done_again,
        "done again without one": figures.unexplained,
        "workers killed": figures.killed,
        "store failures": figures.faults,
        "handler failures": figures.failures,
        "clock jumps": figures.jumps,
        "KiB of a worker, half-way and last": f"{figures.memory_first:,} {figures.memory_last:,}",
        "bytes of the file, half-way and last": f"{figures.file_half:,} {figures.file_last:,}",
        "a second": int(figures.handed_out / max(figures.seconds, 0.1)),
    }
    rows = (
        f"  {name}: {value:,}" if isinstance(value, int) else f"  {name}: {value}"
        for name, value in said.items()
    )
    return "\n".join((f"{figures.store}: {'holds' if figures.holds else 'DOES NOT HOLD'}", *rows))


if __name__ == "__main__":
    sys.exit(main())

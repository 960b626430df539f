"""What a claim costs in a warm process with a store in memory, and how often it asks the store."""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from partner_events import identify
from partner_events.dedupe import Change, Claimed, Deduplicator, Entry, MemoryStore

ROUNDS, CALLS = 15, 2000


def report(text_file: str) -> None:
    """Prints microseconds of each way to deduplicate, round by round, in turn, and calls of the store."""
    raw = json.loads(Path(text_file).read_text(encoding="utf-8"))
    ways = {**_ours(raw), **_powertools(raw)}
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            found[name].append(_microseconds(way))
    print(json.dumps({"us": found, "calls": _calls(raw)}))


def _microseconds(way: Callable[[], object]) -> float:
    start = time.perf_counter()
    for _ in range(CALLS):
        way()
    return (time.perf_counter() - start) / CALLS * 1e6


def _ours(raw: dict[str, Any]) -> dict[str, Callable[[], object]]:
    dedupe = Deduplicator(MemoryStore(), consumer="bench")
    handler = dedupe.once(_nothing)
    fresh = _fresh_keys(raw)
    handler(raw)

    def first_claim() -> object:
        return dedupe.claim(fresh())

    def first() -> object:
        return handler(fresh())

    known = {**raw, "detail": {**raw["detail"]}}
    return {
        "identify": lambda: identify(known),
        "claim": first_claim,
        "duplicate": lambda: dedupe.claim(known),
        "once": first,
        "once_duplicate": lambda: handler(known),
    }


def _fresh_keys(raw: dict[str, Any]) -> Callable[[], dict[str, Any]]:
    """The delivery with another id each time."""
    delivery = {**raw, "detail": {**raw["detail"]}}
    numbers = count()

    def fresh() -> dict[str, Any]:
        delivery["detail"]["id"] = f"evt_{next(numbers)}"
        return delivery

    return fresh


def _nothing(event: Mapping[str, object]) -> None:
    pass


def _powertools(raw: dict[str, Any]) -> dict[str, Callable[[], object]]:
    try:
        from bench.measured.powertools_idempotency import in_memory
    except ImportError:
        return {}
    handler = in_memory()
    fresh = _fresh_keys(raw)
    known = fresh()
    known = {**known, "detail": {**known["detail"]}}
    handler(event=known)
    return {
        "powertools": lambda: handler(event=fresh()),
        "powertools_duplicate": lambda: handler(event=known),
    }


class _Counting(MemoryStore):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        self.count += 1
        return super().claim(entries, now=now)

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        self.count += 1
        return super().settle(changes)


def _calls(raw: dict[str, Any]) -> dict[str, int]:
    store = _Counting()
    fresh = _fresh_keys(raw)
    leased = Deduplicator(store, consumer="leased")
    at_most_once = Deduplicator(store, consumer="at_most_once", mode="at_most_once")
    batch = [{**fresh(), "detail": {**raw["detail"], "id": f"batch_{n}"}} for n in range(10)]

    def counted(action: Callable[[], object]) -> int:
        before = store.count
        action()
        return store.count - before

    return {
        "first": counted(lambda: leased.once(_nothing)(raw)),
        "duplicate": counted(lambda: leased.once(_nothing)(raw)),
        "at_most_once": counted(lambda: at_most_once.once(_nothing)(raw)),
        "batch": counted(lambda: _handle_all(leased, batch)),
    }


def _handle_all(dedupe: Deduplicator, batch: list[dict[str, Any]]) -> None:
    """Half of them succeed, half fail."""
    with dedupe.claim_many(batch) as claims:
        for n, claim in enumerate(claims):
            assert isinstance(claim, Claimed)
            if n % 2:
                claim.release()
            else:
                claim.complete()

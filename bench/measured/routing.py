"""What a router adds in a warm process: to `parse_event`, and to each message of a batch."""

import json
import time
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from partner_events import Router, parse_event, parse_events
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.stripe import ChargeRefunded, InvoicePaid, PaymentIntentSucceeded

ROUNDS, CALLS, BATCH = 15, 200, 10
YEAR = 365 * 24 * 3600


def report(text_file: str) -> None:
    """Prints microseconds an event of each way, round by round, in turn."""
    text = Path(text_file).read_text(encoding="utf-8")
    ways = _ways(text)
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, (way, events) in ways.items():
            found[name].append(_microseconds(way) / events)
    print(json.dumps(found))


def _microseconds(way: Callable[[], object]) -> float:
    start = time.perf_counter()
    for _ in range(CALLS):
        way()
    return (time.perf_counter() - start) / CALLS * 1e6


def _ways(text: str) -> dict[str, tuple[Callable[[], object], int]]:
    """Each way, and how many events it handles."""
    raw: dict[str, Any] = json.loads(text)
    batch = _batch([text] * BATCH)
    router, once = _router(None), _router(Deduplicator(MemoryStore(), consumer="bench"))
    once(raw)
    different = _batch([text.replace(raw["detail"]["id"], f"evt_{n}") for n in range(BATCH)])
    # A year passes from call to call: whatever was handled before is forgotten, and is new again.
    years = count(time.time(), YEAR)
    now = [next(years)]
    forgetting = _router(Deduplicator(MemoryStore(), consumer="bench", clock=lambda: now[0]))

    def first_batch() -> object:
        now[0] = next(years)
        return forgetting(different)

    once(different)
    return {
        "parse_event": (lambda: parse_event(raw, PaymentIntentSucceeded), 1),
        "router": (lambda: router(raw), 1),
        "duplicate": (lambda: once(raw), 1),
        "loop": (lambda: [parse_event(each["body"]) for each in batch["Records"]], BATCH),
        "parse_events": (lambda: list(parse_events(batch)), BATCH),
        "router_batch": (lambda: router(batch), BATCH),
        "once_batch": (first_batch, BATCH),
        "duplicate_batch": (lambda: once(different), BATCH),
    }


def _batch(bodies: Sequence[str]) -> dict[str, Any]:
    """A Lambda event of SQS."""
    return {
        "Records": [
            {"messageId": str(n), "body": body, "eventSource": "aws:sqs"} for n, body in enumerate(bodies)
        ]
    }


def _router(dedupe: Deduplicator | None) -> Router:
    router = Router(dedupe=dedupe)
    router.on(PaymentIntentSucceeded, ChargeRefunded)(_nothing)
    router.on(InvoicePaid)(_nothing)
    return router


def _nothing(event: PaymentIntentSucceeded | ChargeRefunded | InvoicePaid) -> None:
    pass

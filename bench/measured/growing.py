"""How parsing grows with the bytes of a delivery, warm: with nothing read and with all of its lines."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from partner_events import PartnerEvent, parse_event
from partner_events.stripe import InvoicePaid

LEAST_SECONDS = 0.03
"""How long one measurement takes at least."""


def report(files: list[str], rounds: int) -> None:
    """Prints, for each file and round, microseconds of CPU of `json.loads` and of parsing."""
    found: list[list[dict[str, float]]] = []
    for file in files:
        text = Path(file).read_text(encoding="utf-8")
        ways = _ways(text)
        for way in ways.values():
            way()
        found.append([{name: _microseconds(way) for name, way in ways.items()} for _ in range(rounds)])
    print(json.dumps(found))


def _ways(text: str) -> dict[str, Callable[[], object]]:
    raw = json.loads(text)
    return {
        "loads": lambda: json.loads(text),
        "parse": lambda: parse_event(raw),
        "read": lambda: _read(parse_event(raw)),
    }


def _read(event: PartnerEvent) -> int:
    lines = event.payload.lines.data if isinstance(event, InvoicePaid) else ()
    return sum(line.amount for line in lines)


def _microseconds(way: Callable[[], object]) -> float:
    count, start = 0, time.process_time()
    while (taken := time.process_time() - start) < LEAST_SECONDS or not count:
        way()
        count += 1
    return taken / count * 1e6

"""How long a warm process takes for deliveries of one kind, which differ in the version of their API."""

import json
import time
from collections.abc import Mapping
from pathlib import Path

from partner_events import parse_event

SETTLED, ROUNDS, CALLS = 120, 25, 20
"""How many are read before, so that each kind of value is settled; rounds; and calls in a round."""


def report(folder: str) -> None:
    """Prints microseconds of CPU for each delivery in a folder: the least of all rounds, in turn."""
    files = sorted(Path(folder).glob("*.json"))
    raws = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files}
    for raw in raws.values():
        _microseconds(raw, SETTLED)
    least = dict.fromkeys(raws, float("inf"))
    for _ in range(ROUNDS):
        for name, raw in raws.items():
            least[name] = min(least[name], _microseconds(raw, CALLS))
    print(json.dumps(least))


def _microseconds(raw: Mapping[str, object], count: int) -> float:
    start = time.thread_time_ns()
    for _ in range(count):
        parse_event(raw)
    return (time.thread_time_ns() - start) / count / 1000

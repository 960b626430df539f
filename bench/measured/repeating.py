"""How long a warm process takes for an event, and how much memory the event holds."""

import json
import time
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

KEPT = 200
"""How many events are kept, to see what one of them holds."""


def report(competitor: str, text_file: str) -> None:
    """Prints microseconds of parsing and of `json.loads`, pair by pair, and kilobytes."""
    text = Path(text_file).read_text(encoding="utf-8")
    raw = json.loads(text)
    parse = import_module(f"bench.measured.{competitor}").parse
    figures = {
        "pairs": _pairs(lambda: json.loads(text), lambda: parse(raw)),
        "event_kb": _kilobytes(lambda: parse(raw)),
        "json_kb": _kilobytes(lambda: json.loads(text)),
    }
    print(json.dumps(figures))


def _pairs(first: Callable[[], object], second: Callable[[], object]) -> list[tuple[float, float]]:
    """Microseconds of both, measured in turn. Garbage is collected meanwhile, as in a handler."""
    counts = [_count(function) for function in (first, second)]
    return [(_microseconds(first, counts[0]), _microseconds(second, counts[1])) for _ in range(15)]


def _count(function: Callable[[], object]) -> int:
    """How many calls take about a twentieth of a second."""
    function()
    return max(1, int(50_000 / _microseconds(function, 20)))


def _microseconds(function: Callable[[], object], count: int) -> float:
    start = time.perf_counter()
    for _ in range(count):
        function()
    return (time.perf_counter() - start) / count * 1e6


def _kilobytes(function: Callable[[], object]) -> float:
    function()
    tracemalloc.start()
    kept = [function() for _ in range(KEPT)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / len(kept) / 1024

"""How long matching takes for events with long arrays: by the byte, for one pattern and for sets of them."""

import json
import time
from collections.abc import Callable
from typing import Any

from partner_events.patterns import EventPattern, PatternSet

LEAST_SECONDS = 0.05
"""How long one measurement takes at least."""


def report(lengths: list[int], sizes: list[int]) -> None:
    """Prints microseconds for an event and its bytes, as JSON, for each length and number of patterns."""
    found: dict[str, dict[str, list[float]]] = {}
    for size in sizes:
        rules = PatternSet({number: _pattern(number) for number in range(size)})
        rules.matching({})  # makes the index
        found[f"{size}"] = {f"{length}": _measured(rules.matching, length) for length in lengths}
    print(json.dumps(found))


def _pattern(number: int) -> EventPattern:
    """Two conditions on one element. The first of these patterns nearly matches every element."""
    wanted: dict[str, Any] = {"sku": [f"sku-{number}"], "count": [{"numeric": [">", 1_000]}]}
    return EventPattern.parse({"source": ["shop"], "detail": {"lines": wanted}})


def _measured(match: Callable[[Any], object], length: int) -> list[float]:
    lines = [{"sku": "sku-0" if n % 2 else f"other-{n}", "count": n % 1_000} for n in range(length)]
    event = {"source": "shop", "detail": {"lines": lines}}
    best, spent = float("inf"), 0.0
    while spent < LEAST_SECONDS:
        start = time.process_time()
        match(event)
        took = time.process_time() - start
        best, spent = min(best, took), spent + took
    return [best * 1e6, len(json.dumps(event))]

"""How long matching takes: one pattern, and many, beside the matchers of local stand-ins for AWS."""

import json
import logging
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from partner_events.patterns import EventPattern, PatternSet

Event = dict[str, Any]
Pattern = dict[str, Any]
Match = Callable[[Any], bool]
Matching = Callable[[Any], list[int]]

LEAST_SECONDS = 0.02
"""How long one measurement takes at least."""

MANY, FEW_ROUNDS = 1_000, 3
"""More patterns than these take others seconds, which vary little: there are fewer rounds of them."""


class Ours:
    @staticmethod
    def event(event: Event) -> object:
        return event

    @staticmethod
    def one(pattern: Pattern) -> Match:
        return EventPattern.parse(pattern).matches

    @staticmethod
    def many(patterns: Sequence[Pattern]) -> Matching:
        rules = PatternSet(dict(enumerate(map(EventPattern.parse, patterns))))
        return lambda event: list(rules.matching(event))


class Looped:
    """One pattern after the other, as the stand-ins do it."""

    def one(self, pattern: Pattern) -> Match:
        raise NotImplementedError

    def many(self, patterns: Sequence[Pattern]) -> Matching:
        rules = [self.one(pattern) for pattern in patterns]
        return lambda event: [number for number, matches in enumerate(rules) if matches(event)]


class Moto(Looped):
    def __init__(self) -> None:
        self._class = import_module("moto.events.models").EventPattern

    def event(self, event: Event) -> object:
        return event

    def one(self, pattern: Pattern) -> Match:
        matches: Match = self._class.load(json.dumps(pattern)).matches_event
        return matches


class Ministack(Looped):
    """Its view of an event is made once for all rules, and is not measured; nor is reading a pattern."""

    def __init__(self) -> None:
        self._module = import_module("ministack.services.eventbridge")

    def event(self, event: Event) -> object:
        envelope = {name: value for name, value in event.items() if name != "detail"}
        return self._module._EventView(envelope, event["detail"])

    def one(self, pattern: Pattern) -> Match:
        text, matches = json.dumps(pattern), self._module._matches_pattern_view
        self._module._compiled_pattern(text)
        return lambda view: bool(matches(text, view))


MATCHERS: dict[str, Callable[[], Any]] = {"ours": Ours, "moto": Moto, "ministack": Ministack}


def report(names: Sequence[str], work_file: str, rounds: int) -> None:
    """Prints the microseconds that each matcher takes, round by round, and what it finds."""
    logging.disable(logging.CRITICAL)
    work = json.loads(Path(work_file).read_text(encoding="utf-8"))
    matchers = {name: MATCHERS[name]() for name in names}
    events = {name: [matcher.event(event) for event in work["events"]] for name, matcher in matchers.items()}
    figures = {}
    for what, patterns in work["sets"].items():
        calls = {name: _passes(matcher, patterns, events[name]) for name, matcher in matchers.items()}
        times = rounds if len(patterns) <= MANY else FEW_ROUNDS
        figures[what] = {
            "found": {name: call() for name, call in calls.items()},
            "rounds": [{name: _seconds(call) * 1e6 for name, call in calls.items()} for _ in range(times)],
        }
    print(json.dumps(figures))


def _passes(matcher: Any, patterns: Sequence[Pattern], events: Sequence[object]) -> Callable[[], Any]:
    """Matches every event once: one pattern with all of them, or all patterns together."""
    if len(patterns) == 1:
        matches = matcher.one(patterns[0])
        return lambda: [[0] if matches(event) else [] for event in events]
    matching = matcher.many(patterns)
    return lambda: [matching(event) for event in events]


def _seconds(call: Callable[[], object]) -> float:
    """Seconds of one call, of as many as it takes to measure them."""
    count, start = 0, time.perf_counter()
    while (taken := time.perf_counter() - start) < LEAST_SECONDS or not count:
        call()
        count += 1
    return taken / count

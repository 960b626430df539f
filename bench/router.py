"""What a router costs over parsing: the first event of a process, and each in a warm one."""

import json
from collections.abc import Iterator
from statistics import median, quantiles

from bench.deliveries import sample
from bench.processes import Case, Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage
from bench.warm import write_text

SAMPLE = "payment_intent.succeeded"
WAYS = {
    "parse_event": ("parse_event(dict)", None),
    "router": ("router(dict)", "parse_event"),
    "duplicate": ("router(dict) with dedupe, a duplicate", "parse_event"),
    "loop": ("parse_event(body) for each of ten messages", None),
    "parse_events": ("parse_events, ten messages", "loop"),
    "router_batch": ("router, ten messages", "loop"),
    "once_batch": ("router with dedupe, ten messages", "loop"),
    "duplicate_batch": ("router with dedupe, ten duplicates", "loop"),
}
"""Each way, and what it is measured over."""

OVER_US = {"router": 10.0}
"""How many microseconds an event that may take."""

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.routing import report
report({text!r})
"""


def router(processes: Processes, stage: Stage, rounds: int) -> Iterator[Table]:
    """A router over `parse_event`."""
    yield _warm(processes, stage)
    yield _cold(processes, stage, rounds)


def _warm(processes: Processes, stage: Stage) -> Table:
    table = Table(
        f"Router, warm: {processes.interpreter}",
        "Microseconds an event, medians of 15 rounds in one process, in turn. Handlers do nothing. "
        f"Bar: {OVER_US['router']:.0f} µs an event over parsing.",
        ("what", "µs an event", "µs over parsing", "middle half", "verdict"),
    )
    try:
        text = write_text(stage, "routed", sample(SAMPLE))
        found: dict[str, list[float]] = json.loads(
            processes.call(_CODE.format(path=processes.path, text=str(text)))
        )
    except ProcessFailed as error:
        table.rows.append(["router", NONE, NONE, NONE, f"{MISS}: {error}"])
        return table
    for name, (title, floor) in WAYS.items():
        us = f"{median(found[name]):.1f}"
        if floor is None:
            table.rows.append([title, us, NONE, NONE, NONE])
            continue
        differences = [us - base for us, base in zip(found[name], found[floor], strict=True)]
        low, over, high = quantiles(differences, n=4)
        bar = verdict(Bar("time", over, OVER_US[name])) if name in OVER_US else NONE
        table.rows.append([title, us, f"{over:+.1f}", f"{low:+.1f} to {high:+.1f}", bar])
    return table


def _cold(processes: Processes, stage: Stage, rounds: int) -> Table:
    table = Table(
        f"Router, cold: {processes.interpreter}",
        "A fresh process imports a router, registers a handler and handles its first event, over one that "
        f"imports `parse_event` and the class, and parses it. Medians of {rounds} pairs.",
        ("what", "ms over", "CPU ms over", "MB over"),
    )
    delivery = stage.add_delivery("routed", sample(SAMPLE))
    for found in processes.compare(
        [Case("router", "routed", delivery)], Case("parse_event", "unrouted", delivery), rounds
    ):
        figures = [f"{value:+.1f}" for value in (found.wall_over, found.cpu_over, found.mb_over)]
        table.rows.append(
            [found.case.name, *(figures if found.error is None else [NONE, NONE, str(found.error)])]
        )
    return table

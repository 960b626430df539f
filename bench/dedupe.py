"""What deduplication costs: of itself in a warm process, calls of the store, and a cold start."""

import json
from collections.abc import Iterator
from statistics import quantiles

from bench.deliveries import sample
from bench.environments import BOTO3, POWERTOOLS, PYDANTIC, environment
from bench.processes import Case, Comparison, Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage
from bench.warm import write_text

SAMPLE = "payment_intent.succeeded"
CLAIM_US = 8
COLD_MS = 5
CALLS = {"first": 2, "duplicate": 1, "at_most_once": 1, "batch": 3}
"""How often each may ask the store."""

WAYS = {
    "identify": ("of which identify(raw)", None),
    "claim": ("claim, first delivery", CLAIM_US),
    "duplicate": ("claim, duplicate", CLAIM_US),
    "once": ("@once: claim, complete", None),
    "once_duplicate": ("@once, duplicate", None),
    "powertools": ("Powertools @idempotent_function", None),
    "powertools_duplicate": ("Powertools, duplicate", None),
}
CALL_NAMES = {
    "first": "first delivery",
    "duplicate": "duplicate",
    "at_most_once": "first delivery, at_most_once",
    "batch": "batch of ten, half of which fail",
}

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.claiming import report
report({text!r})
"""


def dedupe(processes: Processes, stage: Stage, rounds: int) -> Iterator[Table]:
    """Deduplication, beside what one would take instead, in an environment of its own.

    Raises:
        ProcessFailed: There is no such environment.
    """
    there = processes.within(environment(processes.interpreter, PYDANTIC, POWERTOOLS, BOTO3))
    yield from _warm(there, stage)
    yield _cold(there, stage, rounds)


def _warm(processes: Processes, stage: Stage) -> Iterator[Table]:
    text = write_text(stage, "claimed", sample(SAMPLE))
    times = Table(
        f"Deduplication, warm: {processes.interpreter}",
        f"Microseconds of each call with a store that is a dictionary, medians of 15 rounds in one process, "
        f"in turn. Bar: {CLAIM_US} µs a claim, finding the key in the delivery included.",
        ("what", "µs", "middle half", "verdict"),
    )
    calls = Table(
        f"Deduplication, calls of the store: {processes.interpreter}",
        "How often the store is asked. On DynamoDB each is one request; a batch is one more if some of it "
        "was handled before.",
        ("what", "calls", "bar", "verdict"),
    )
    try:
        found = json.loads(processes.call(_CODE.format(path=processes.path, text=str(text))))
    except ProcessFailed as error:
        times.rows.append(["claim", NONE, NONE, f"{MISS}: {error}"])
        yield times
        return
    for name, rounds in found["us"].items():
        title, limit = WAYS[name]
        low, us, high = quantiles(rounds, n=4)
        bar = verdict(Bar("time", us, limit)) if limit else NONE
        times.rows.append([title, f"{us:.1f}", f"{low:.1f}-{high:.1f}", bar])
    for name, count in found["calls"].items():
        limit = CALLS[name]
        calls.rows.append([CALL_NAMES[name], str(count), str(limit), verdict(Bar("calls", count, limit))])
    yield times
    yield calls


def _cold(processes: Processes, stage: Stage, rounds: int) -> Table:
    table = Table(
        f"Deduplication, cold: {processes.interpreter}",
        "A fresh process that has imported boto3 and made the client imports the library and handles its "
        "first event once, on DynamoDB, with canned answers; over one that only makes the same two requests. "
        "Timed in the process, from the client on: boto3's own import varies by more than deduplication "
        "takes. In all of them what boto3 made is frozen for the garbage collector: to look at it once takes "
        f"longer, too. Medians of {rounds} pairs. Bar: {COLD_MS} ms.",
        ("what", "ms over", "MB over", "pydantic", "verdict"),
    )
    delivery = stage.add_delivery("deduplicated", sample(SAMPLE))
    cases = [
        Case("partner_events.dedupe", "dedupe_dynamodb", delivery),
        Case("Powertools @idempotent_function", "powertools_dynamodb", delivery),
    ]
    for comparison in processes.compare(cases, Case("floor", "dynamodb_client", delivery), rounds):
        table.rows.append(_cold_row(comparison, has_bar=comparison.case is cases[0]))
    return table


def _cold_row(comparison: Comparison, *, has_bar: bool) -> list[str]:
    if comparison.error is not None:
        return [comparison.case.name, *[NONE] * 3, f"{MISS}: {comparison.error}"]
    return [
        comparison.case.name,
        f"{comparison.handler_over:.1f}",
        f"{comparison.mb_over:.1f}",
        "loaded" if comparison.last.has_pydantic else "not loaded",
        verdict(Bar("time", comparison.handler_over, COLD_MS)) if has_bar else NONE,
    ]

"""A batch of ten messages of SQS, beside Powertools' batch processor."""

import json
from statistics import median, quantiles

from bench.deliveries import sample
from bench.environments import POWERTOOLS, PYDANTIC, environment
from bench.processes import Processes
from bench.report import NONE, Bar, Table, between, verdict
from bench.stage import Stage
from bench.warm import write_text

TIMES, ROUNDS = 1.15, 25
SAMPLE = "payment_intent.succeeded"
BASE, BARRED = "powertools", "router"
WAYS = {
    BASE: "Powertools' BatchProcessor, json_body",
    "powertools_models": "Powertools' BatchProcessor, parser, detail written by hand",
    BARRED: "router",
    "router_dedupe": "router with dedupe, all duplicates",
    "parse_events": "parse_events",
}

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.batching import report
report({text!r}, {rounds})
"""


def batches(processes: Processes, stage: Stage) -> Table:
    """Each way to handle a batch, in turn, in one process.

    Raises:
        ProcessFailed: It cannot be measured.
    """
    text = write_text(stage, "batched", sample(SAMPLE))
    there = processes.within(environment(processes.interpreter, PYDANTIC, POWERTOOLS))
    code = _CODE.format(path=there.path, text=str(text), rounds=ROUNDS)
    found: list[dict[str, float]] = json.loads(there.call(code))
    table = Table(
        f"A batch of ten messages: {processes.interpreter}",
        "Microseconds of CPU for a message of SQS whose body is a payment intent, of which a handler reads "
        f"the amount; medians of {ROUNDS} rounds in one process, in turn. Bar: {TIMES} times Powertools' "
        "batch without models.",
        ("what", "µs a message", "times Powertools", "middle half", "verdict"),
    )
    for name, title in WAYS.items():
        ratios = [each[name] / each[BASE] for each in found]
        low, _, high = quantiles(ratios, n=4)
        table.rows.append(
            [
                title,
                f"{median(each[name] for each in found):.1f}",
                f"{median(ratios):.2f}",
                between((low, high)),
                verdict(Bar("ratio", median(ratios), TIMES)) if name == BARRED else NONE,
            ]
        )
    return table

"""What an event costs in a process that has seen its kind before."""

import json
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.cold import FIRST
from bench.deliveries import Delivery, sample
from bench.processes import Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage

RATIO = 2.0
BARRED = ("payment_intent.succeeded", "auth0/s", "auth0/user.created")
PROCESSES = 3

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.{script} import report
report({competitor!r}, {text!r})
"""


@dataclass(frozen=True)
class Warm:
    """Medians for one competitor: microseconds, and kilobytes that one event holds."""

    parse_us: float
    loads_us: float
    ratio: float
    event_kb: float
    json_kb: float


def warm_parse(processes: Processes, stage: Stage) -> Table:
    """`parse_event(dict)` beside `json.loads` of the same text."""
    table = Table(
        f"Warm: {processes.interpreter}",
        f"`parse_event(dict)` beside `json.loads` of the same compact text, medians of {PROCESSES} processes "
        f"with 15 pairs each. Memory is what one event holds beside the decoded delivery (tracemalloc). "
        f"Bar: {RATIO:.1f} for a full payment intent, and for Auth0.",
        ("delivery", "json.loads µs", "parse_event µs", "ratio", "event KB", "delivery KB", "verdict"),
    )
    for name in FIRST:
        text = write_text(stage, name, sample(name))
        try:
            table.rows.append(_row(name, measure(processes, "parsing", text)))
        except ProcessFailed as error:
            table.rows.append([name, *[NONE] * (len(table.columns) - 2), f"{MISS}: {error}"])
    return table


def measure(processes: Processes, competitor: str, text: Path) -> Warm:
    """The warm figures of a competitor.

    Raises:
        ProcessFailed: It does not read the delivery.
    """
    outputs = [json.loads(call(processes, "repeating", competitor, text)) for _ in range(PROCESSES)]
    pairs = [pair for output in outputs for pair in output["pairs"]]
    return Warm(
        parse_us=median(parse for _, parse in pairs),
        loads_us=median(loads for loads, _ in pairs),
        ratio=median(parse / loads for loads, parse in pairs),
        event_kb=outputs[0]["event_kb"],
        json_kb=outputs[0]["json_kb"],
    )


def call(processes: Processes, script: str, competitor: str, text: Path) -> str:
    """What a script of `bench.measured` prints about a competitor."""
    code = _CODE.format(path=processes.path, script=script, competitor=competitor, text=str(text))
    return processes.call(code)


def write_text(stage: Stage, name: str, delivery: Delivery) -> Path:
    """A delivery as the compact JSON text that EventBridge sends."""
    path = stage.folder / f"{name.replace('/', '.')}.json"
    path.write_text(json.dumps(delivery, separators=(",", ":")), encoding="utf-8")
    return path


def _row(name: str, found: Warm) -> list[str]:
    return [
        name,
        f"{found.loads_us:.1f}",
        f"{found.parse_us:.1f}",
        f"{found.ratio:.2f}",
        f"{found.event_kb:.1f}",
        f"{found.json_kb:.1f}",
        verdict(Bar("ratio", found.ratio, RATIO)) if name in BARRED else NONE,
    ]

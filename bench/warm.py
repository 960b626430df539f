"""What an event costs in a process that has seen its kind before."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench.cold import FIRST
from bench.deliveries import Delivery, sample
from bench.processes import Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, between, verdict
from bench.stage import Stage

BARS = {"payment_intent.succeeded": 1.8, "auth0/s": 2.0, "auth0/user.created": 2.0}
PROCESSES = 3
"""How many processes are asked where there is a bar; otherwise one."""

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
    middle_half: tuple[float, float]
    event_kb: float
    json_kb: float


def warm_parse(processes: Processes, stage: Stage, names: Iterable[str] = FIRST) -> Table:
    """`parse_event(dict)` beside `json.loads` of the same text."""
    table = Table(
        f"Warm: {processes.interpreter}",
        "`parse_event(dict)` beside `json.loads` of the same compact text, medians of 15 pairs in a process, "
        f"and of {PROCESSES} processes where there is a bar. Memory is what one event holds beside the "
        "decoded delivery (tracemalloc). Bars: as given, with the newest pydantic.",
        (
            "delivery",
            "json.loads µs",
            "parse_event µs",
            "ratio",
            "middle half",
            "bar",
            "event KB",
            "delivery KB",
            "verdict",
        ),
    )
    for name in names:
        text = write_text(stage, name, sample(name))
        try:
            table.rows.append(
                _row(name, measure(processes, "parsing", text, times=PROCESSES if name in BARS else 1))
            )
        except ProcessFailed as error:
            table.rows.append([name, *[NONE] * (len(table.columns) - 2), f"{MISS}: {error}"])
    return table


def measure(processes: Processes, competitor: str, text: Path, *, times: int = 1) -> Warm:
    """The warm figures of a competitor.

    Raises:
        ProcessFailed: It does not read the delivery.
    """
    outputs = [json.loads(call(processes, "repeating", competitor, text)) for _ in range(times)]
    pairs = [pair for output in outputs for pair in output["pairs"]]
    ratios = [parse / loads for loads, parse in pairs]
    low, ratio, high = quantiles(ratios, n=4)
    return Warm(
        parse_us=median(parse for _, parse in pairs),
        loads_us=median(loads for loads, _ in pairs),
        ratio=ratio,
        middle_half=(low, high),
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
        between(found.middle_half),
        f"{BARS[name]:.1f}" if name in BARS else NONE,
        f"{found.event_kb:.1f}",
        f"{found.json_kb:.1f}",
        verdict(Bar("ratio", found.ratio, BARS[name])) if name in BARS else NONE,
    ]

"""What a delivery costs by its size, from a kilobyte to a megabyte."""

import json
from copy import deepcopy
from statistics import median, quantiles
from typing import Any

from bench.cold import floor
from bench.deliveries import Delivery, sample
from bench.processes import Case, Processes
from bench.report import NONE, Bar, Table, between, verdict
from bench.stage import Stage
from bench.warm import write_text

SMALL, SAMPLE = "invoice_payment.paid", "invoice.paid"
SIZES = (1_000, 10_000, 100_000, 1_000_000)
"""Bytes of JSON, about: that of the small sample, and what the other has with more and more lines."""

GROWTH, ROUNDS = 1.5, 9
"""How many times as long a byte of the longest may take, as one of a delivery of 10 kB."""

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.growing import report
report({files!r}, {rounds})
"""


def payloads(processes: Processes, stage: Stage, rounds: int) -> Table:
    """A small event, and an invoice with few and with many lines.

    Raises:
        ProcessFailed: It cannot be measured.
    """
    deliveries = {size: _of_size(size) for size in SIZES}
    files = [str(write_text(stage, f"sized {size}", each)) for size, each in deliveries.items()]
    code = _CODE.format(path=processes.path, files=files, rounds=ROUNDS)
    found: list[list[dict[str, float]]] = json.loads(processes.call(code))
    cases = [
        Case(f"{size}", "parsing", stage.add_delivery(f"sized {size}", each))
        for size, each in deliveries.items()
    ]
    first = processes.compare(cases, floor(stage), rounds)
    table = Table(
        f"The size of a delivery: {processes.interpreter}",
        "A small event, and an invoice with as many lines as its size takes. Warm: microseconds of CPU, "
        f"medians of {ROUNDS} rounds, `parse_event(dict)` and with the amount of each line read; the ratio "
        "is of the latter to `json.loads`. First parse: over the floor, medians of "
        f"{rounds} pairs. Bar: a byte of the longest takes at most {GROWTH} times as long as one of "
        f"{SIZES[1]:,} bytes.",
        (
            "bytes",
            "lines",
            "json.loads µs",
            "parse_event µs",
            "all lines read µs",
            "ratio",
            "middle half",
            "first parse, CPU ms over",
            "MB over",
            "verdict",
        ),
    )
    each_byte: dict[int, float] = {}
    for size, figures, comparison in zip(SIZES, found, first, strict=True):
        bytes_ = len(json.dumps(deliveries[size], separators=(",", ":")))
        loads, parse, read = (median(each[name] for each in figures) for name in ("loads", "parse", "read"))
        low, middle, high = quantiles([each["read"] / each["loads"] for each in figures], n=4)
        each_byte[size] = read / bytes_
        bar = Bar("growth", each_byte[size] / each_byte.get(SIZES[1], each_byte[size]), GROWTH)
        over = (NONE, comparison.error)
        if comparison.error is None:
            over = (f"{comparison.cpu_over:+.1f}", f"{comparison.mb_over:+.1f}")
        table.rows.append(
            [
                f"{bytes_:,}",
                f"{len(_lines(deliveries[size])):,}",
                *(f"{value:,.1f}" for value in (loads, parse, read)),
                f"{middle:.2f}",
                between((low, high)),
                *map(str, over),
                verdict(bar) if size == SIZES[-1] else NONE,
            ]
        )
    return table


def _of_size(size: int) -> Delivery:
    """An invoice with as many lines as fit; what is smaller than one is another event."""
    if size < SIZES[1]:
        return sample(SMALL)
    found: Any = sample(SAMPLE)
    line = _lines(found)[0]
    one = len(json.dumps(line, separators=(",", ":"))) + 1
    _lines(found)[:] = []
    rest = len(json.dumps(found, separators=(",", ":")))
    for number in range(round((size - rest) / one)):
        copy = deepcopy(line)
        _lines(found).append({**copy, "id": f"il_{number:024}", "amount": number})
    return dict(found)


def _lines(delivery: Any) -> list[Any]:
    lines: list[Any] = delivery["detail"]["data"]["object"].get("lines", {}).get("data", [])
    return lines

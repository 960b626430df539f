"""What deliveries of older versions of Stripe's API cost, beside those of today's."""

import json
from pathlib import Path

from bench.processes import Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage
from partner_events.stripe import (
    ChargeSucceeded,
    CustomerSubscriptionUpdated,
    CustomerUpdated,
    InvoicePaid,
    PaymentIntentSucceeded,
    StripeEvent,
)
from partner_events.testing import sample

TIMES, FIRST_MS, FORKS = 1.5, 1.0, 25
TODAY = "today"
VERSIONS = ("2014-12-17", "2018-11-08", "2020-08-27", "2024-06-20", "2025-03-31.basil")
SHAPES: tuple[type[StripeEvent], ...] = (
    PaymentIntentSucceeded,
    InvoicePaid,
    ChargeSucceeded,
    CustomerSubscriptionUpdated,
    CustomerUpdated,
)

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.older import report
report({folder!r}, {forks!r})
"""


def older(processes: Processes, stage: Stage) -> Table:
    """Warm and first parses of common shapes, for each of some versions."""
    table = Table(
        f"Older versions of the API: {processes.interpreter}",
        "`parse_event` of samples of several API versions, beside one of the version that the types are of. "
        "Warm: microseconds of CPU, the least of 25 rounds in one process, in turn. First parse: those, in "
        "milliseconds, in a process forked from one that has imported everything and parsed nothing, the "
        f"least of {FORKS} each, in turn. Bars: {TIMES} times, and {FIRST_MS:.0f} ms more.",
        ("kind", "version", "warm µs", "times today's", "first parse ms", "over today's", "verdict"),
    )
    for shape in SHAPES:
        try:
            table.rows += _rows(processes, stage, shape)
        except ProcessFailed as error:
            table.rows.append([shape.__name__, *[NONE] * 5, f"{MISS}: {error}"])
    return table


def _rows(processes: Processes, stage: Stage, shape: type[StripeEvent]) -> list[list[str]]:
    found = {
        TODAY: sample(shape).to_dict(),
        **{each: sample(shape, api_version=each).to_dict() for each in VERSIONS},
    }
    folder = stage.folder / f"older-{shape.__name__}"
    folder.mkdir(exist_ok=True)
    for version, delivery in found.items():
        (folder / f"{version}.json").write_text(json.dumps(delivery), encoding="utf-8")
    measured: dict[str, list[float]] = json.loads(processes.call(_code(processes, folder)))
    first_today, warm_today = measured[TODAY]
    rows: list[list[str]] = []
    for version in found:
        first, warm = measured[version]
        times, over = warm / warm_today, (first - first_today) / 1000
        bars = [Bar("warm", times, TIMES), Bar("first parse", over, FIRST_MS)]
        figures = (f"{warm:.1f}", f"{times:.2f}", f"{first / 1000:.1f}", f"{over:+.1f}", verdict(*bars))
        rows.append([shape.__name__, version, *figures])
    return rows


def _code(processes: Processes, folder: Path) -> str:
    return _CODE.format(path=processes.path, folder=str(folder), forks=FORKS)

"""What deliveries of older versions of Stripe's API cost, beside those of today's."""

import json
from pathlib import Path

from bench.processes import Case, Processes, ProcessFailed
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

TIMES, FIRST_MS = 1.5, 1.0
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
report({folder!r})
"""


def older(processes: Processes, stage: Stage, rounds: int) -> Table:
    """Warm and first parses of common shapes, for each of some versions."""
    table = Table(
        f"Older versions of the API: {processes.interpreter}",
        f"`parse_event` of samples of several API versions, beside one of the version that the types are of. "
        f"Warm: microseconds of CPU, the least of 25 rounds in one process, in turn. First parse: CPU of a "
        f"fresh process over one that parses today's, the least of {rounds} each, in turn. Bars: {TIMES} "
        f"times, and {FIRST_MS:.0f} ms.",
        ("kind", "version", "warm µs", "times today's", "first parse, ms over", "verdict"),
    )
    for shape in SHAPES:
        try:
            table.rows += _rows(processes, stage, shape, rounds)
        except ProcessFailed as error:
            table.rows.append([shape.__name__, *[NONE] * 4, f"{MISS}: {error}"])
    return table


def _rows(processes: Processes, stage: Stage, shape: type[StripeEvent], rounds: int) -> list[list[str]]:
    found = {
        TODAY: sample(shape).to_dict(),
        **{each: sample(shape, api_version=each).to_dict() for each in VERSIONS},
    }
    folder = stage.folder / f"older-{shape.__name__}"
    folder.mkdir(exist_ok=True)
    for version, delivery in found.items():
        (folder / f"{version}.json").write_text(json.dumps(delivery), encoding="utf-8")
    warm: dict[str, float] = json.loads(processes.call(_code(processes, folder)))
    cases = {
        version: Case(version, "parsing", stage.add_delivery(f"{shape.__name__}-{version}", delivery))
        for version, delivery in found.items()
    }
    today = cases.pop(TODAY)
    kind = shape.__name__
    rows = [[kind, TODAY, f"{warm[TODAY]:.1f}", "1.00", NONE, NONE]]
    for comparison in processes.compare(list(cases.values()), today, rounds):
        version = comparison.case.name
        if comparison.error is not None:
            rows.append([kind, version, *[NONE] * 3, f"{MISS}: {comparison.error}"])
            continue
        times = warm[version] / warm[TODAY]
        # What a busy machine adds, it adds to the least of many last.
        base, own = (min(run.cpu_ms for run in runs) for runs in zip(*comparison.pairs, strict=True))
        bars = [Bar("warm", times, TIMES), Bar("first parse", own - base, FIRST_MS)]
        figures = (f"{warm[version]:.1f}", f"{times:.2f}", f"{own - base:+.1f}", verdict(*bars))
        rows.append([kind, version, *figures])
    return rows


def _code(processes: Processes, folder: Path) -> str:
    return _CODE.format(path=processes.path, folder=str(folder))

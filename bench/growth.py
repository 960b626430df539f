"""The first event of a fresh process, by how many kinds there are to choose from."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.big_module import KIND, SCHEMAS, module_of
from bench.cold import floor
from bench.deliveries import sample
from bench.processes import Case, Processes
from bench.report import NONE, Table
from bench.stage import Stage

COUNTS = (1, 10, 50, 250)
"""How many kinds a design knows."""

_OURS = """\
from partner_events import parse_event
from partner_events.stripe import {names}


def handle(raw):
    return parse_event(raw, PaymentIntentSucceeded).payload.amount
"""


def growth(processes: Processes, stage: Stage, rounds: int) -> Table:
    """A handler that imports the classes of so many kinds, beside one module with the models of as many."""
    path = stage.add_delivery("grown", sample(KIND))
    kinds = _kinds()
    cases: list[Case] = []
    for count in COUNTS:
        stage.add_text(f"ours_{count}", _OURS.format(names=", ".join(_classes(kinds[:count]))))
        cases.append(Case(f"ours {count}", f"ours_{count}", path))
        try:
            stage.add_competitor(f"module_{count}", module_of(kinds[:count]))
            cases.append(Case(f"module {count}", f"module_{count}", path))
        except (subprocess.SubprocessError, FileNotFoundError) as error:
            print(f"  a module with {count} kinds was not generated: {error}", file=sys.stderr)
    stage.compile(processes.interpreter.path, ())
    found = {each.case.name: each for each in processes.compare(cases, floor(stage), rounds)}
    table = Table(
        f"First parse and the number of kinds: {processes.interpreter}",
        "A fresh process reads the amount of a payment intent: with the classes of so many kinds of Stripe's "
        "imported by name, and with one module that a generator makes of the documents of as many kinds. "
        f"Milliseconds of CPU of the whole process, medians of {rounds}.",
        ("kinds", "partner_events CPU ms", "one generated module CPU ms"),
    )
    for count in COUNTS:
        cells = [found.get(f"{design} {count}") for design in ("ours", "module")]
        table.rows.append(
            [f"{count:,}", *(f"{each.cpu_ms:.0f}" if each and not each.error else NONE for each in cells)]
        )
    return table


def _kinds() -> list[str]:
    """Snapshot kinds, that of the delivery first; the others in an order that mixes their objects."""
    names = sorted(path.stem for path in (SCHEMAS / "events").glob("*.json") if _is_snapshot(path))
    return [KIND, *sorted((name for name in names if name != KIND), key=lambda name: (name[::-1], name))]


def _is_snapshot(path: Path) -> bool:
    return not path.stem.startswith(("v1.", "v2."))


def _classes(kinds: Sequence[str]) -> Iterator[str]:
    from partner_events import catalog

    names = {kind.kind: kind.class_name for kind in catalog.kinds("stripe")}
    for kind in kinds:
        yield names[kind]

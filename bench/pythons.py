"""All Pythons that are declared: the first parse, how many classes are plain, and how many tests pass."""

import subprocess
from collections.abc import Iterator
from statistics import median

from bench.cold import floor
from bench.deliveries import sample
from bench.processes import Case, Interpreter, Processes, ProcessFailed
from bench.report import NONE, Table, between
from bench.stage import ROOT, Stage
from bench.warm import measure, write_text

ENVIRONMENTS = ROOT / ".venvs"
"""Where `make ready` has an environment for each of them."""

CHOSEN = (
    "payment_intent.succeeded",
    "invoice.paid",
    "checkout.session.completed",
    "auth0/s",
    "datadog/query_alert_monitor",
    "mongodb/insert",
)

WARM = f"{CHOSEN[0]}, warm"
TESTED = "All Pythons, tested"
_COLUMNS = ("Python", "pydantic", "floor ms", *CHOSEN)

_COUNT = """\
import sys
sys.path[:0] = {path!r}
from importlib import import_module
from pkgutil import iter_modules
from partner_events._models.insides import is_plain
from partner_events._models.model import Model
from partner_events._partners import PARTNERS
classes = set()
for partner in PARTNERS.values():
    for package in ("models", "events"):
        parent = import_module(f"partner_events.{{partner}}.{{package}}")
        for module in iter_modules(parent.__path__, parent.__name__ + "."):
            found = vars(import_module(module.name)).values()
            classes |= {{each for each in found if isinstance(each, type) and issubclass(each, Model)
                         and each.__module__ == module.name}}
print(f"{{sum(map(is_plain, classes)):,}} of {{len(classes):,}}")
"""


def interpreters() -> list[Interpreter]:
    """Those for which there is an environment, the lowest first."""
    paths = ENVIRONMENTS.glob("3.*/bin/python")
    by_version = sorted(paths, key=lambda path: [int(part) for part in path.parts[-3].split(".")])
    return [Interpreter.at(str(path)) for path in by_version]


def pythons(stage: Stage, rounds: int) -> Table:
    """Each Python with the pydantic that it is tested with."""
    table = Table("All Pythons", f"{_note(rounds)} Warm: times `json.loads`.", (*_COLUMNS, WARM))
    table.rows += [[*_row(each, stage, rounds), *_warm(each, stage)] for each in interpreters()]
    if not table.rows:
        table.rows.append([f"none: `make ready` makes {ENVIRONMENTS.name}", *[NONE] * len(_COLUMNS)])
    return table


def tested(stage: Stage) -> Table:
    """How many classes are plain and how many tests pass with each: minutes."""
    table = Table(
        TESTED,
        "Plain classes are made without pydantic's analysis. Tests are those that need neither tools nor "
        "servers; the whole suite runs with the newest Python.",
        ("Python", "pydantic", "plain classes", "tests"),
    )
    for each in interpreters():
        plain = _plain_classes(Processes(each, stage))
        table.rows.append([each.version, each.pydantic, plain, _tests(each)])
    return table


def _note(rounds: int) -> str:
    return (
        "The import and the first parse as a ratio to the floor of the same Python, as in the tables above; "
        f"medians of {rounds} pairs, with the middle half in brackets."
    )


def _warm(interpreter: Interpreter, stage: Stage) -> Iterator[str]:
    text = write_text(stage, "warm", sample(CHOSEN[0]))
    try:
        yield f"{measure(Processes(interpreter, stage), 'parsing', text).ratio:.2f}"
    except ProcessFailed as error:
        yield str(error)


def _row(interpreter: Interpreter, stage: Stage, rounds: int) -> list[str]:
    stage.compile(interpreter.path, interpreter.site)
    processes = Processes(interpreter, stage)
    cases = [Case(name, "parsing", stage.add_delivery(name, sample(name))) for name in CHOSEN]
    found = processes.compare(cases, floor(stage), rounds)
    floors = [base.wall_ms for comparison in found for base, _ in comparison.pairs]
    return [
        interpreter.version,
        interpreter.pydantic,
        f"{median(floors):.0f}" if floors else NONE,
        *(each.error or f"{each.ratio:.2f} ({between(each.middle_half)})" for each in found),
    ]


def _plain_classes(processes: Processes) -> str:
    try:
        return processes.call(_COUNT.format(path=processes.path)).strip()
    except ProcessFailed as error:
        return str(error)


def _tests(interpreter: Interpreter) -> str:
    """The line with which pytest closes."""
    command = [interpreter.path, "-m", "pytest", "-n", "logical", "-m", "not tools and not once"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return run.stdout.strip().rpartition("\n")[2].partition(" in ")[0]

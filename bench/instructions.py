"""Instructions instead of time: what other work on the machine does not disturb."""

import re
import shutil
import sys
from dataclasses import replace

from bench.cold import FIRST, floor
from bench.deliveries import sample
from bench.processes import Case, Processes, ProcessFailed, run_command
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage

VALGRIND = ("valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null")
_COUNT = re.compile(r"Collected : (\d+)")


def instructions(processes: Processes, stage: Stage) -> Table:
    """The instructions of the first parse of the chosen samples, as a ratio to the floor's."""
    table = Table(
        f"Instructions: {processes.interpreter}",
        "The processes of the two tables above, counted by valgrind: once, since the counts hardly vary. "
        "What the kernel does for them is left out. The bars are those of the time, for both ratios.",
        ("delivery", "millions", "ratio to the floor", "ratio beside a model", "bar", "verdict"),
    )
    if shutil.which(VALGRIND[0]) is None:
        table.rows.append(["valgrind is not installed", *[NONE] * 5])
        return table
    base = _count(processes, floor(stage))
    table.rows.append(["floor", f"{base:.1f}", *[NONE] * 4])
    import_ = _count(processes, replace(floor(stage), module="importing_base_model"))
    table.rows.append(["imports pydantic's BaseModel", f"{import_:.1f}", *[NONE] * 4])
    for name, limit in FIRST.items():
        print(f"  instructions of {name}", file=sys.stderr)
        delivery = stage.add_delivery(name, sample(name))
        cases = [Case(name, module, delivery) for module in ("parsing", "parsing_beside_a_model")]
        table.rows.append(_row(processes, cases, base, limit))
    return table


def _row(processes: Processes, cases: list[Case], base: float, limit: float) -> list[str]:
    try:
        alone, beside = (_count(processes, case) for case in cases)
    except ProcessFailed as error:
        return [cases[0].name, *[NONE] * 4, f"{MISS}: {error}"]
    ratios = (alone / base, beside / base)
    figures = (f"{alone:.1f}", f"{ratios[0]:.3f}", f"{ratios[1]:.3f}", f"{limit:.2f}")
    return [cases[0].name, *figures, verdict(Bar("ratio", max(ratios), limit))]


def _count(processes: Processes, case: Case) -> float:
    """Millions of instructions of a process.

    Raises:
        ProcessFailed: It ended with an error, or nothing was counted.
    """
    said = run_command([*VALGRIND, *processes.command(case)]).stderr
    found = _COUNT.search(said)
    if found is None:
        raise ProcessFailed("valgrind did not count")
    return int(found.group(1)) / 1e6

"""How long a user waits for the command line."""

from bench.processes import Case, Comparison, Processes
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage

LIST_MS = 150
CALLS: tuple[tuple[str, ...], ...] = (
    ("list",),
    ("list", "stripe", "--json"),
    ("--help",),
    ("show", "--help"),
)


def command_line(processes: Processes, stage: Stage, rounds: int) -> Table:
    """What commands that answer at once cost over a process that does nothing."""
    cases = [_case(call, stage) for call in CALLS]
    found = processes.compare(cases, Case("empty", "empty", cases[0].delivery), rounds)
    return Table(
        f"The command line: {processes.interpreter}",
        f"Over a process that does nothing, medians of {rounds}. Bars: {LIST_MS} ms, pydantic not loaded.",
        ("command", "ms over", "CPU ms over", "MB over", "pydantic", "verdict"),
        [_row(comparison) for comparison in found],
    )


def _case(call: tuple[str, ...], stage: Stage) -> Case:
    """A process that is given the words of a call as the keys of a delivery."""
    return Case(
        f"partner-events {' '.join(call)}",
        "calling",
        stage.add_delivery(f"call {'-'.join(call)}", dict.fromkeys(call)),
    )


def _row(comparison: Comparison) -> list[str]:
    if comparison.error is not None:
        return [comparison.case.name, NONE, NONE, NONE, NONE, f"{MISS}: {comparison.error}"]
    has_pydantic = comparison.last.has_pydantic
    return [
        comparison.case.name,
        f"{comparison.wall_over:.1f}",
        f"{comparison.cpu_over:.1f}",
        f"{comparison.mb_over:.1f}",
        "loaded" if has_pydantic else "not loaded",
        verdict(Bar("time", comparison.wall_over, LIST_MS), Bar("pydantic", has_pydantic, 0)),
    ]

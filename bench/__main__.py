"""Measures what the library costs in time, memory and size, and prints and writes the figures."""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import (
    bars,
    batches,
    checkers,
    cli,
    cold,
    dedupe,
    floods,
    functions,
    growth,
    instructions,
    older,
    partners,
    patterns,
    payloads,
    peers,
    pythons,
    report,
    router,
    running,
    sizes,
    suite,
    tables,
    warm,
)
from bench.processes import Interpreter, Processes, ProcessFailed, cpu_of_children
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import ROOT, Stage

RESULTS = ROOT / "bench" / "results.md"
ROUNDS, PEER_ROUNDS, QUICK_ROUNDS, LEAST_ROUNDS = 9, 5, 3, 3
LONGEST = 15 * 60
"""Seconds that everything may take that is not asked for."""

Measure = Callable[[Processes, Stage, int], Iterable[Table]]


def _cold(processes: Processes, stage: Stage, rounds: int) -> Iterator[Table]:
    yield cold.without_model(processes, stage, rounds)
    yield cold.beside_an_import(processes, stage, rounds)
    yield cold.first_parse(processes, stage, rounds)
    yield cold.beside_a_model(processes, stage, rounds)
    yield cold.beside_boto3(processes, stage, rounds)


def _quick_cold(processes: Processes, stage: Stage, rounds: int) -> Iterator[Table]:
    yield cold.without_model(processes, stage, rounds)
    yield cold.beside_an_import(processes, stage, rounds)
    yield cold.first_parse(processes, stage, rounds, cold.BESIDE_BOTO3)
    yield cold.beside_boto3(processes, stage, rounds)


EACH: Mapping[str, Measure] = {
    "cold": _cold,
    "instructions": lambda processes, stage, _: [instructions.instructions(processes, stage)],
    "kinds": cold.every_kind,
    "warm": lambda processes, stage, _: [warm.warm_parse(processes, stage)],
    "older": lambda processes, stage, _: [older.older(processes, stage)],
    "payloads": lambda processes, stage, rounds: [payloads.payloads(processes, stage, rounds)],
    "dedupe": dedupe.dedupe,
    "router": router.router,
    "batches": lambda processes, stage, _: [batches.batches(processes, stage)],
    "floods": lambda processes, stage, _: [floods.floods(processes, stage)],
}
"""What is measured with each interpreter."""

ONCE: Mapping[str, Measure] = {
    "peers": lambda processes, stage, rounds: [peers.peers(processes, stage, min(rounds, PEER_ROUNDS))],
    "growth": lambda processes, stage, rounds: [growth.growth(processes, stage, min(rounds, PEER_ROUNDS))],
    "partners": lambda processes, stage, rounds: [
        partners.partners(processes, stage, min(rounds, PEER_ROUNDS))
    ],
    "patterns": lambda processes, stage, _: patterns.patterns(processes, stage),
    "tables": lambda processes, stage, _: [tables.tables(processes, stage)],
    "functions": lambda processes, stage, rounds: functions.functions(
        processes.interpreter, stage.folder / "functions", min(rounds, PEER_ROUNDS)
    ),
    "cli": lambda processes, stage, rounds: [cli.command_line(processes, stage, min(rounds, PEER_ROUNDS))],
    "running": lambda processes, stage, rounds: [running.running(processes, stage, min(rounds, PEER_ROUNDS))],
    "checkers": lambda _, stage, __: [checkers.checkers(stage)],
    "sizes": lambda _, __, ___: [sizes.wheel()],
    "pythons": lambda _, stage, rounds: [pythons.pythons(stage, rounds)],
    "tested": lambda _, stage, __: [pythons.tested(stage)],
}
"""What is measured with the first interpreter, or with environments of its own."""

QUICK: Mapping[str, Measure] = {
    "cold": _quick_cold,
    "warm": lambda processes, stage, _: [warm.warm_parse(processes, stage, warm.BARS)],
    "dedupe": dedupe.dedupe,
    "router": router.router,
    "batches": EACH["batches"],
}
"""What is measured, and less of it, where a minute must do."""

ASKED_FOR: tuple[str, ...] = ("instructions", "kinds", "tested")
"""What takes so long that it is made only if it is asked for."""

LASTING = (pythons.TESTED, suite.TITLE)
"""The tables of such measurements, which stay in the report when all others are made anew."""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.render:
        _render(parser, options.output or RESULTS)
        return
    try:
        interpreters = [Interpreter.at(path) for path in [sys.executable, *options.python]]
    except ProcessFailed as error:
        parser.error(f"a Python with pydantic is needed: {error}")
    with TemporaryDirectory(prefix="bench-") as folder:
        stage = Stage(Path(folder))
        found: list[Table] = []
        for table in _tables(options, interpreters, stage):
            print(f"{report.markdown(table)}\n", flush=True)
            found.append(table)
    output: Path | None = options.output or (None if options.quick else RESULTS)
    if output:
        command = " ".join(["python -m bench", *(arguments or sys.argv[1:])])
        if options.only and output.exists():
            text = report.renewed(output.read_text(encoding="utf-8"), found, command)
        else:
            text = report.document([*found, *kept(output, found)], report.head(command, interpreters))
        bars.write(output, text)


def kept(output: Path, found: Iterable[Table]) -> Iterator[Table]:
    """What the last report has of what takes long, and was not made anew."""
    made = {table.title for table in found}
    for table in report.tables(output.read_text(encoding="utf-8")) if output.exists() else ():
        if table.title in LASTING and table.title not in made:
            yield table


def _render(parser: argparse.ArgumentParser, output: Path) -> None:
    """Writes a report anew of the figures that it has."""
    try:
        text = output.read_text(encoding="utf-8")
    except OSError as error:
        parser.error(f"there are no figures to render: {error}")
    bars.write(output, text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure what the library costs, in fresh processes. Figures are compared with the "
        "bars that the project set itself; a missed bar is shown, and is no error.",
        epilog="Wants a machine that does nothing else. Takes at most a quarter of an hour on two "
        "processors, and a third of that for each further interpreter; --quick takes a minute, "
        "--instructions adds two for each interpreter, --all five. What is compared is installed into "
        ".cache/bench, once.",
    )
    parser.add_argument(
        "--python",
        action="append",
        default=[],
        metavar="PATH",
        help="measure the library with this interpreter, too (repeatable); it needs pydantic only",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="parse a delivery of every kind, and measure those that take most again",
    )
    parser.add_argument(
        "--instructions",
        action="store_true",
        help="count instructions with valgrind, too: slow, and the same on a busy machine",
    )
    parser.add_argument(
        "--pythons",
        action="store_true",
        help="run the tests with all Pythons of `make ready`, too",
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"{QUICK_ROUNDS} rounds instead of {ROUNDS} of {', '.join(QUICK)}, of few deliveries; no file",
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=[*EACH, *ONCE],
        metavar="TABLES",
        help=f"measure these alone, and leave the file's other tables as they are (repeatable): "
        f"{', '.join([*EACH, *ONCE])}",
    )
    parser.add_argument(
        "--render",
        action="store_true",
        help="measure nothing: write the file's table of bars and its JSON anew, of the figures that it has",
    )
    parser.add_argument("--rounds", type=_rounds, help=f"runs of each process, {LEAST_ROUNDS} or more")
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="where the tables go, with JSON beside them (bench/results.md unless --quick)",
    )
    return parser


def _rounds(text: str) -> int:
    rounds = int(text)
    if rounds < LEAST_ROUNDS:
        raise argparse.ArgumentTypeError(f"{rounds} is less than {LEAST_ROUNDS}")
    return rounds


def _wanted(options: argparse.Namespace) -> list[str]:
    if options.only:
        return list(options.only)
    asked_for: dict[str, bool] = dict(
        zip(ASKED_FOR, (options.instructions, options.all, options.pythons), strict=True)
    )
    groups = QUICK if options.quick else {**EACH, **ONCE}
    return [name for name in groups if asked_for.get(name, True)]


def _tables(options: argparse.Namespace, interpreters: list[Interpreter], stage: Stage) -> Iterator[Table]:
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    wanted = _wanted(options)
    took = Table(
        "How long this took",
        f"Seconds, and seconds of CPU. Bar: {LONGEST} with one interpreter and nothing asked for besides.",
        ("tables", "s", "CPU s", "verdict"),
    )
    # What is asked for by name is measured whole.
    each = {**EACH, **QUICK} if options.quick and not options.only else EACH
    for measured, those in ((each, interpreters), (ONCE, interpreters[:1])):
        names = [name for name in wanted if name in measured]
        for interpreter in those if names else ():
            stage.compile(interpreter.path, interpreter.site)
            processes = Processes(interpreter, stage)
            for name in names:
                wall, cpu = time.monotonic(), _cpu()
                yield from _measured(name, measured[name], processes, stage, rounds)
                seconds = (time.monotonic() - wall, _cpu() - cpu)
                took.rows.append([name, *(f"{value:.0f}" for value in seconds), NONE])
    totals = [sum(float(row[place]) for row in took.rows) for place in (1, 2)]
    bar = NONE if options.quick else verdict(Bar("time", totals[0], LONGEST))
    took.rows.append(["all", *(f"{value:.0f}" for value in totals), bar])
    if not options.only:
        yield took


def _measured(
    name: str, measure: Measure, processes: Processes, stage: Stage, rounds: int
) -> Iterator[Table]:
    """The tables of a measurement; that it failed, if it did, ends no other."""
    try:
        yield from measure(processes, stage, rounds)
    except (ProcessFailed, OSError, RuntimeError, ValueError) as error:
        yield Table(
            f"Not measured: {name}",
            "What failed is shown.",
            ("what", "why", "verdict"),
            [[name, " ".join(str(error).replace("|", "/").split()), f"{MISS}: not measured"]],
        )


def _cpu() -> float:
    return time.process_time() + cpu_of_children()


if __name__ == "__main__":
    main()

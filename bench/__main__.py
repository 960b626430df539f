"""Measures what the library costs in time, memory and size, and prints and writes the figures."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import (
    checkers,
    cli,
    cold,
    dedupe,
    floods,
    functions,
    growth,
    instructions,
    older,
    patterns,
    peers,
    pythons,
    report,
    router,
    running,
    sizes,
    warm,
)
from bench.processes import Interpreter, Processes, ProcessFailed
from bench.report import Table
from bench.stage import ROOT, Stage

RESULTS = ROOT / "bench" / "results.md"
ROUNDS, PEER_ROUNDS, QUICK_ROUNDS, LEAST_ROUNDS = 15, 9, 5, 3

Measure = Callable[[Processes, Stage, int], Iterable[Table]]


def _cold(processes: Processes, stage: Stage, rounds: int) -> Iterator[Table]:
    yield cold.without_model(processes, stage, rounds)
    yield cold.first_parse(processes, stage, rounds)
    yield cold.beside_a_model(processes, stage, rounds)
    yield cold.beside_boto3(processes, stage, rounds)


EACH: Mapping[str, Measure] = {
    "cold": _cold,
    "instructions": lambda processes, stage, _: [instructions.instructions(processes, stage)],
    "kinds": cold.every_kind,
    "warm": lambda processes, stage, _: [warm.warm_parse(processes, stage)],
    "older": lambda processes, stage, _: [older.older(processes, stage)],
    "dedupe": dedupe.dedupe,
    "router": router.router,
    "floods": lambda processes, stage, _: [floods.floods(processes, stage)],
}
"""What is measured with each interpreter."""

ONCE: Mapping[str, Measure] = {
    "peers": lambda processes, stage, rounds: [peers.peers(processes, stage, min(rounds, PEER_ROUNDS))],
    "growth": lambda processes, stage, rounds: [growth.growth(processes, stage, min(rounds, PEER_ROUNDS))],
    "patterns": lambda processes, stage, _: patterns.patterns(processes, stage),
    "functions": lambda _, stage, rounds: [
        functions.functions(stage.folder / "functions", min(rounds, PEER_ROUNDS))
    ],
    "cli": lambda processes, stage, rounds: [cli.command_line(processes, stage, rounds)],
    "running": lambda processes, stage, rounds: [running.running(processes, stage, min(rounds, PEER_ROUNDS))],
    "checkers": lambda _, stage, __: [checkers.checkers(stage)],
    "sizes": lambda _, __, ___: [sizes.wheel()],
    "pythons": lambda _, stage, rounds: [pythons.pythons(stage, min(rounds, PEER_ROUNDS))],
}
"""What is measured with the first interpreter, or with environments of its own."""

ASKED_FOR: tuple[str, ...] = ("instructions", "kinds", "pythons")
"""What takes so long that it is made only if it is asked for."""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        interpreters = [Interpreter.at(path) for path in [sys.executable, *options.python]]
    except ProcessFailed as error:
        parser.error(f"a Python with pydantic is needed: {error}")
    with TemporaryDirectory(prefix="bench-") as folder:
        stage = Stage(Path(folder))
        tables: list[report.Table] = []
        for table in _tables(options, interpreters, stage):
            print(f"{report.markdown(table)}\n", flush=True)
            tables.append(table)
    output: Path | None = options.output or (None if options.quick else RESULTS)
    if output:
        command = " ".join(["python -m bench", *(arguments or sys.argv[1:])])
        if options.only and output.exists():
            text = report.renewed(output.read_text(encoding="utf-8"), tables, command)
        else:
            text = report.document(tables, report.head(command, interpreters))
        output.write_text(text, encoding="utf-8")
        output.with_suffix(".json").write_text(report.as_json(text), encoding="utf-8")
        print(f"Written to {output}, and as JSON beside it.", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure what the library costs, in fresh processes. Figures are compared with the "
        "bars that the project set itself; a missed bar is shown, and is no error.",
        epilog="Wants a machine that does nothing else. Takes about five minutes, and one more for "
        "each further interpreter; --quick takes one, --instructions adds two for each interpreter, --all "
        "five.",
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
        help="measure all Pythons of `make ready`, too, and run their tests",
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"{QUICK_ROUNDS} rounds instead of {ROUNDS}; no peers, no checkers, no wheel, no file",
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=[*EACH, *ONCE],
        metavar="TABLES",
        help=f"measure these alone, and leave the file's other tables as they are (repeatable): "
        f"{', '.join([*EACH, *ONCE])}",
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
    groups = EACH if options.quick else {**EACH, **ONCE}
    return [name for name in groups if asked_for.get(name, True)]


def _tables(options: argparse.Namespace, interpreters: list[Interpreter], stage: Stage) -> Iterator[Table]:
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    wanted = _wanted(options)
    for measured, those in ((EACH, interpreters), (ONCE, interpreters[:1])):
        names = [name for name in wanted if name in measured]
        for interpreter in those if names else ():
            stage.compile(interpreter.path, interpreter.site)
            processes = Processes(interpreter, stage)
            for name in names:
                yield from measured[name](processes, stage, rounds)


if __name__ == "__main__":
    main()

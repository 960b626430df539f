"""Measures what the library costs in time, memory and size, and prints and writes the figures."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import (
    checkers,
    cli,
    cold,
    dedupe,
    floods,
    functions,
    instructions,
    patterns,
    peers,
    pythons,
    report,
    router,
    sizes,
    warm,
)
from bench.processes import Interpreter, Processes, ProcessFailed
from bench.stage import ROOT, Stage

RESULTS = ROOT / "bench" / "results.md"
ROUNDS, PEER_ROUNDS, QUICK_ROUNDS, LEAST_ROUNDS = 15, 9, 5, 3


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
    output = options.output or (None if options.quick else RESULTS)
    if output:
        command = " ".join(["python -m bench", *(arguments or sys.argv[1:])])
        output.write_text(report.document(tables, report.head(command, interpreters)), encoding="utf-8")
        print(f"Written to {output}.", file=sys.stderr)


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
    parser.add_argument("--rounds", type=_rounds, help=f"runs of each process, {LEAST_ROUNDS} or more")
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="where the tables go (bench/results.md unless --quick)"
    )
    return parser


def _rounds(text: str) -> int:
    rounds = int(text)
    if rounds < LEAST_ROUNDS:
        raise argparse.ArgumentTypeError(f"{rounds} is less than {LEAST_ROUNDS}")
    return rounds


def _tables(
    options: argparse.Namespace, interpreters: list[Interpreter], stage: Stage
) -> Iterator[report.Table]:
    rounds = options.rounds or (QUICK_ROUNDS if options.quick else ROUNDS)
    for interpreter in interpreters:
        stage.compile(interpreter.path, interpreter.site)
        processes = Processes(interpreter, stage)
        yield cold.without_model(processes, stage, rounds)
        yield cold.first_parse(processes, stage, rounds)
        yield cold.beside_a_model(processes, stage, rounds)
        yield cold.beside_boto3(processes, stage, rounds)
        if options.instructions:
            yield instructions.instructions(processes, stage)
        if options.all:
            yield from cold.every_kind(processes, stage, rounds)
        yield warm.warm_parse(processes, stage)
        yield from dedupe.dedupe(processes, stage, rounds)
        yield from router.router(processes, stage, rounds)
        yield floods.floods(processes, stage)
    if not options.quick:
        yield peers.peers(Processes(interpreters[0], stage), stage, min(rounds, PEER_ROUNDS))
        yield from patterns.patterns(Processes(interpreters[0], stage), stage)
        yield functions.functions(stage.folder / "functions", min(rounds, PEER_ROUNDS))
        yield cli.command_line(Processes(interpreters[0], stage), stage, rounds)
        yield checkers.checkers(stage)
        yield sizes.wheel()
    if options.pythons:
        yield pythons.pythons(stage, min(rounds, PEER_ROUNDS), with_tests=not options.quick)


if __name__ == "__main__":
    main()

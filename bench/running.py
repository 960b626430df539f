"""What commands take that go through files of deliveries: `invoke`, `parse`, `replay`.

``python -m bench.running --megabytes 1000`` measures longer files than ``python -m bench`` does.
"""

import argparse
import json
import os
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.older import SHAPES, VERSIONS
from bench.processes import Interpreter, Processes, cpu_of_children, run_command
from bench.report import Bar, Table, markdown, verdict
from bench.stage import Stage
from partner_events.stripe import PaymentIntentSucceeded, StripeEvent
from partner_events.testing import sample

INVOKED, TIMES = 10_000, 1.5
EVENTS_A_SECOND, MORE_MB = 10_000, 5
MEGABYTES, FIRST = 30, 1_000
"""How large a file is by default; and how many deliveries the other has, for what does not depend on that."""

SAMPLES, OLDER = 40, 0.2

HANDLER = """\
from partner_events import parse_event


def lambda_handler(event, context):
    parse_event(event)


def nothing(event, context):
    pass
"""

_LOOP = """\
import json
import sys
from app import lambda_handler
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        lambda_handler(json.loads(line), None)
"""

_COMMAND = """\
import resource
import sys
from partner_events.cli._app import run
code = run(sys.argv[1:])
for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
    used = resource.getrusage(who)
    print(used.ru_utime + used.ru_stime, file=sys.stderr)
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")), file=sys.stderr)
sys.exit(code)
"""


def running(processes: Processes, stage: Stage, rounds: int, megabytes: int = MEGABYTES) -> Table:
    """Of each command what a delivery takes, beside the bars: what starting takes is no part of it."""
    folder = stage.folder / "running"
    folder.mkdir()
    (folder / "app.py").write_text(HANDLER, encoding="utf-8")
    path = os.pathsep.join([*processes.path, str(folder)])
    runs = _Runs(processes.interpreter.path, folder, {**os.environ, "PYTHONPATH": path})
    table = Table(
        f"Files of deliveries: {processes.interpreter}",
        f"What deliveries take, without what a command takes to start: a file beside one of {FIRST:,}. "
        f"`invoke`: time of {INVOKED:,} more, beside that of a loop which decodes each line and calls the "
        f"same handler, medians of {rounds} in turn; the CPU time is that of the busier of its two "
        "processes, which the wall time comes near where two processors have nothing else to do. `parse` and "
        f"`replay` to a function that does nothing: CPU time, files of {megabytes:,} MB. "
        f"Bars: {TIMES} times; {EVENTS_A_SECOND:,} events a second, and {MORE_MB} MB more at most.",
        ("command", "deliveries", "kB each", "µs each", "beside", "MB", "MB more", "verdict"),
    )
    one: tuple[type[StripeEvent], ...] = (PaymentIntentSucceeded,)
    table.rows += _invoke(runs, one, rounds)
    for name, shapes, older in (
        ("payment intents", one, 0.0),
        ("five kinds", SHAPES, 0.0),
        ("five kinds, a fifth of older versions", SHAPES, OLDER),
    ):
        few, many = runs.files(shapes, older, megabytes)
        table.rows.append(_going_through("parse", name, runs, few, many, ["parse"]))
        if older:
            to = ["replay", "--to", "app:nothing"]
            table.rows.append(_going_through("replay", name, runs, few, many, to))
    return table


@dataclass(frozen=True)
class Took:
    """What a process took: seconds, those of CPU of its busier part, and the most megabytes that it held."""

    wall: float
    cpu: float
    mb: float

    def over(self, other: "Took") -> "Took":
        return Took(self.wall - other.wall, self.cpu - other.cpu, self.mb - other.mb)


class _Runs:
    """Runs commands in a folder, on files that it writes there."""

    def __init__(self, python: str, folder: Path, environment: dict[str, str]) -> None:
        self._python, self._folder, self._environment = python, folder, environment

    def command(self, *words: str) -> Took:
        start = time.perf_counter()
        ran = run_command([self._python, "-c", _COMMAND, *words], cwd=self._folder, env=self._environment)
        own, of_children, kilobytes = map(float, ran.stderr.split()[-3:])
        return Took(time.perf_counter() - start, max(own, of_children), kilobytes / 1024)

    def loop(self, file: Path) -> Took:
        cpu, start = cpu_of_children(), time.perf_counter()
        run_command([self._python, "-c", _LOOP, str(file)], cwd=self._folder, env=self._environment)
        return Took(time.perf_counter() - start, cpu_of_children() - cpu, 0)

    def files(self, shapes: Sequence[type[StripeEvent]], older: float, megabytes: int) -> tuple[Path, Path]:
        """A file with the first deliveries, and one of about so many megabytes."""
        texts = [*_texts(shapes, older)]
        count = megabytes * 1_000_000 // (sum(map(len, texts)) // len(texts))
        return self.file(texts, FIRST), self.file(texts, max(count, 2 * FIRST))

    def file(self, texts: Sequence[str], count: int) -> Path:
        file = self._folder / f"{count}.jsonl"
        with file.open("w", encoding="utf-8") as opened:
            opened.writelines(islice(cycle(texts), count))
        return file


def _texts(shapes: Sequence[type[StripeEvent]], older: float) -> Iterator[str]:
    """Lines of deliveries in an order that is always the same."""
    chance = random.Random(1)
    for seed in range(SAMPLES * len(shapes)):
        version = chance.choice(VERSIONS) if chance.random() < older else None
        delivery = sample(shapes[seed % len(shapes)], seed=seed, api_version=version)
        yield f"{json.dumps(delivery.to_dict())}\n"


def _invoke(runs: _Runs, shapes: Sequence[type[StripeEvent]], rounds: int) -> Iterator[list[str]]:
    texts = [*_texts(shapes, 0)]
    few, many = runs.file(texts, FIRST), runs.file(texts, FIRST + INVOKED)
    size = f"{many.stat().st_size / (FIRST + INVOKED) / 1000:.1f}"
    ours: list[Took] = []
    loops: list[Took] = []
    for _ in range(rounds):
        before, after = runs.loop(few), runs.loop(many)
        loops.append(after.over(before))
        before, after = (runs.command("invoke", "app:lambda_handler", str(file)) for file in (few, many))
        ours.append(after.over(before))
    for name, times, of_loop in (
        ("invoke, wall", [took.wall for took in ours], [took.wall for took in loops]),
        ("invoke, CPU", [took.cpu for took in ours], [took.cpu for took in loops]),
    ):
        each, loop = (median(all_times) / INVOKED * 1e6 for all_times in (times, of_loop))
        beside = f"{each / loop:.2f} times {loop:.1f}"
        bar = Bar("time", each / loop, TIMES)
        yield [name, "payment intents", size, f"{each:.1f}", beside, "", "", verdict(bar)]


def _going_through(
    command: str, name: str, runs: _Runs, few: Path, many: Path, words: Sequence[str]
) -> list[str]:
    before, after = (runs.command(words[0], str(file), *words[1:]) for file in (few, many))
    more, count = after.over(before), int(many.stem)
    each = more.cpu / (count - FIRST) * 1e6
    bars = [Bar("events a second", EVENTS_A_SECOND, 1e6 / each), Bar("memory", more.mb, MORE_MB)]
    size = f"{many.stat().st_size / count / 1000:.1f}"
    a_second = f"{1e6 / each:,.0f} a second"
    return [
        command,
        name,
        size,
        f"{each:.1f}",
        a_second,
        f"{after.mb:.1f}",
        f"{more.mb:+.1f}",
        verdict(*bars),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.running", description=running.__doc__)
    parser.add_argument("--megabytes", type=int, default=MEGABYTES, help="how large a file is")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with TemporaryDirectory(prefix="bench-") as folder:
        stage, interpreter = Stage(Path(folder)), Interpreter.at(sys.executable)
        stage.compile(interpreter.path, interpreter.site)
        print(markdown(running(Processes(interpreter, stage), stage, options.rounds, options.megabytes)))


if __name__ == "__main__":
    main()

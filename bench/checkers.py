"""What type checkers and editors take to read a handler: how long one waits for them."""

import os
import shutil
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.processes import ProcessFailed, run_command
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.sizes import is_installed, with_requirements
from bench.stage import ROOT, Stage

ROUNDS = 3
MYPY_RATIO, PYRIGHT_S, COMPLETION_S = 3.0, 4.0, 1.5

_OURS, _HANDWRITTEN = "ours", "handwritten"
_EXPRESSION = "    event.detail.data.object."
_COMPLETING = """\
import sys, time
import jedi
_, cache, python, *files = sys.argv
jedi.settings.cache_directory = cache
environment = jedi.create_environment(python, safe=False)
for file in files:
    with open(file) as opened:
        code = opened.read()
    start = time.perf_counter()
    names = [completion.name for completion in jedi.Script(code, environment=environment).complete()]
    seconds = time.perf_counter() - start
assert "amount_received" in names, names
print(seconds)
"""


@dataclass(frozen=True)
class Tool:
    """Something that reads a handler: how many seconds that takes."""

    name: str
    requires: str
    seconds: Callable[[str], float]
    bars: Callable[[float, float], list[Bar]]
    """The bars, given the seconds and their ratio to the handler with pydantic only."""


def checkers(stage: Stage) -> Table:
    """Type checkers and jedi on a handler of ours, beside one with models written by hand."""
    table = Table(
        "Type checkers and editors",
        f"A handler of twenty lines, beside one with pydantic models written for it; medians of {ROUNDS} "
        "pairs, in an environment with pydantic, this package and nothing else. mypy and pyright start with "
        "no cache. jedi parses each module once and then keeps it, so it is measured with nothing parsed, "
        "and with Python's and pydantic's modules parsed. "
        f"Bars: {MYPY_RATIO:.0f} times pydantic for mypy, {PYRIGHT_S:.0f} s for pyright, "
        f"{COMPLETION_S} s for the first completion of the library's names.",
        ("what", "s", "with pydantic only, s", "ratio", "verdict"),
    )
    handlers = _Handlers(stage)
    for tool in handlers.tools():
        table.rows.append(_row(tool) if is_installed([tool.requires]) else [tool.name, *[NONE] * 3, NONE])
    return table


def _row(tool: Tool) -> list[str]:
    try:
        pairs = list(_pairs(tool))
    except ProcessFailed as error:
        return [tool.name, *[NONE] * 3, f"{MISS}: {error}"]
    seconds, base = (median(times) for times in zip(*pairs, strict=True))
    ratio = median(ours / other for ours, other in pairs)
    bars = tool.bars(seconds, ratio)
    return [
        tool.name,
        f"{seconds:.2f}",
        f"{base:.2f}",
        f"{ratio:.2f}",
        verdict(*bars) if bars else NONE,
    ]


def _pairs(tool: Tool) -> Iterator[tuple[float, float]]:
    """The seconds of both handlers, in turn before and after each other."""
    for turn in range(ROUNDS):
        first, second = (_OURS, _HANDWRITTEN) if turn % 2 else (_HANDWRITTEN, _OURS)
        times = {first: tool.seconds(first), second: tool.seconds(second)}
        yield times[_OURS], times[_HANDWRITTEN]


class _Handlers:
    """The handlers in a folder, and a Python that has what they import."""

    def __init__(self, stage: Stage) -> None:
        self._folder = stage.folder / "checked"
        self._folder.mkdir()
        self._python = _environment(stage)
        for name in (_OURS, _HANDWRITTEN):
            # Not as a package: mypy would look for ours beside it, and not in the environment.
            shutil.copy(ROOT / "bench" / "checked" / f"{name}.py", self._folder)
            lines = self._file(name).read_text(encoding="utf-8").splitlines()
            end = next(
                i for i, line in enumerate(lines, 1) if line.startswith(("    event = ", "    event: "))
            )
            editing = "\n".join([*lines[:end], _EXPRESSION])
            self._file(f"{name}_editing").write_text(editing, encoding="utf-8")

    def tools(self) -> Iterator[Tool]:
        yield Tool(
            "mypy --strict, no cache", "mypy", self._mypy, lambda _, ratio: [Bar("ratio", ratio, MYPY_RATIO)]
        )
        yield Tool("pyright", "pyright", self._pyright, lambda seconds, _: [Bar("time", seconds, PYRIGHT_S)])
        yield Tool("jedi, nothing parsed", "jedi", self._completion, lambda _seconds, _ratio: [])
        yield Tool(
            "jedi, pydantic parsed",
            "jedi",
            lambda name: self._completion(_HANDWRITTEN, name),
            lambda seconds, _: [Bar("time", seconds, COMPLETION_S)],
        )

    def _mypy(self, name: str) -> float:
        cache = self._empty("mypy-cache")
        options = [
            "--strict",
            "--config-file=",
            f"--python-executable={self._python}",
            f"--cache-dir={cache}",
        ]
        return self._timed([sys.executable, "-m", "mypy", *options, str(self._file(name))])

    def _pyright(self, name: str) -> float:
        return self._timed(
            [sys.executable, "-m", "pyright", f"--pythonpath={self._python}", str(self._file(name))]
        )

    def _completion(self, *names: str) -> float:
        """The seconds of the last of some completions; the cache is empty before the first."""
        files = [str(self._file(f"{name}_editing")) for name in names]
        command = [
            sys.executable,
            "-c",
            _COMPLETING,
            str(self._empty("jedi-cache")),
            str(self._python),
            *files,
        ]
        return float(self._run(command).stdout)

    def _timed(self, command: list[str]) -> float:
        start = time.perf_counter()
        self._run(command)
        return time.perf_counter() - start

    def _run(self, command: list[str]) -> "subprocess.CompletedProcess[str]":
        variables = {k: v for k, v in os.environ.items() if k not in ("MYPYPATH", "PYTHONPATH")}
        return run_command(command, cwd=self._folder, env=variables)

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.py"

    def _empty(self, name: str) -> Path:
        folder = self._folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder


def _environment(stage: Stage) -> Path:
    """A Python with this package and what it requires: pydantic reads other packages if they are there."""
    folder = stage.folder / "environment"
    venv.create(folder, symlinks=os.name != "nt")
    places = {"base": str(folder), "platbase": str(folder)}
    site = Path(sysconfig.get_path("purelib", "venv", places))
    for distribution in with_requirements(["pydantic"]):
        for file in distribution.files or ():
            if file.suffix != ".pyc" and ".." not in file.parts:
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(Path(str(distribution.locate_file(file))), site / file)
    shutil.copytree(stage.folder / "partner_events", site / "partner_events")
    return Path(sysconfig.get_path("scripts", "venv", places)) / Path(sys.executable).name

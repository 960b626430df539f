"""Fresh processes: what one of them took, and how much more than another.

A measured process runs Python isolated (``-I``, ``-S``: no environment variables, no site hooks), reads
a delivery with marshal and hands it to a handler. Wall and CPU time are those of the whole process, from
its start to its end, measured from outside.
"""

import json
import resource
import subprocess
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from bench.stage import Stage

TIMEOUT = 600
"""Seconds after which a process is given up."""

_INTERPRETER = """\
import json, platform, sysconfig, pydantic
site = sorted({sysconfig.get_path(name) for name in ("purelib", "platlib")})
print(json.dumps([platform.python_version(), pydantic.VERSION, site]))
"""

# Each process says for itself what the most memory was that it held (VmHWM): the kernel's figure for
# the parent (ru_maxrss) starts with the memory of the parent itself, from which the process was forked.
_DRIVER = """\
import sys
sys.path[:0] = {path!r}
import marshal, time
with open({delivery!r}, "rb") as file:
    raw = marshal.load(file)
from bench.measured.{module} import handle
start = time.perf_counter()
handle(raw)
print(time.perf_counter() - start)
print(len([name for name in sys.modules if name.split(".")[0] == "partner_events"]))
print("pydantic" in sys.modules, "boto3" in sys.modules)
try:
    with open("/proc/self/status") as file:
        print(file.read())
except OSError:
    pass
"""


class ProcessFailed(Exception):
    """A process ended with an error; the message is the last line that it wrote."""


@dataclass(frozen=True)
class Interpreter:
    """A Python with what is installed for it."""

    path: str
    version: str
    pydantic: str
    site: tuple[str, ...]

    def __str__(self) -> str:
        return f"Python {self.version}, pydantic {self.pydantic}"

    @classmethod
    def at(cls, path: str) -> "Interpreter":
        """The interpreter at a path.

        Raises:
            ProcessFailed: There is none, or it has no pydantic.
        """
        version, pydantic, site = json.loads(run_command([path, "-I", "-c", _INTERPRETER]).stdout)
        return cls(path, version, pydantic, tuple(site))


@dataclass(frozen=True)
class Case:
    """What one process does: a module of ``bench.measured`` handles a delivery."""

    name: str
    module: str
    delivery: Path
    interpreter: Interpreter | None = None
    """With what it runs, if that is another than what it is compared in."""


@dataclass(frozen=True)
class Run:
    """What one process took."""

    wall_ms: float
    handler_ms: float
    """Of which in the handler: not what its module imported, nor Python's start and end."""
    cpu_ms: float
    peak_mb: float
    modules: int
    has_pydantic: bool
    has_boto3: bool


@dataclass
class Comparison:
    """Runs of a case, each beside a run of the baseline that was made at the same moment."""

    case: Case
    pairs: list[tuple[Run, Run]] = field(default_factory=list[tuple[Run, Run]])
    error: str | None = None

    @property
    def ratio(self) -> float:
        return median(self._ratios())

    @property
    def middle_half(self) -> tuple[float, float]:
        """Between what and what the middle half of the ratios is."""
        low, _, high = quantiles(self._ratios(), n=4)
        return low, high

    @property
    def wall_ms(self) -> float:
        return median(run.wall_ms for _, run in self.pairs)

    @property
    def cpu_ms(self) -> float:
        return median(run.cpu_ms for _, run in self.pairs)

    @property
    def wall_over(self) -> float:
        return median(run.wall_ms - base.wall_ms for base, run in self.pairs)

    @property
    def handler_over(self) -> float:
        return median(run.handler_ms - base.handler_ms for base, run in self.pairs)

    @property
    def cpu_over(self) -> float:
        return median(run.cpu_ms - base.cpu_ms for base, run in self.pairs)

    @property
    def mb_over(self) -> float:
        return median(run.peak_mb - base.peak_mb for base, run in self.pairs)

    @property
    def last(self) -> Run:
        return self.pairs[-1][1]

    def _ratios(self) -> list[float]:
        return [run.wall_ms / base.wall_ms for base, run in self.pairs]


class Processes:
    """Runs measured processes of one interpreter on one stage."""

    def __init__(self, interpreter: Interpreter, stage: Stage) -> None:
        self.interpreter, self._stage = interpreter, stage

    @property
    def path(self) -> list[str]:
        return self._path(self.interpreter)

    def within(self, interpreter: Interpreter) -> "Processes":
        """Those of another interpreter, on the same stage."""
        return Processes(interpreter, self._stage)

    def run(self, case: Case) -> Run:
        """What one process took for a case.

        Raises:
            ProcessFailed: It ended with an error.
        """
        command = self.command(case)
        cpu, start = cpu_of_children(), time.perf_counter()
        output = run_command(command).stdout
        wall = time.perf_counter() - start
        handler, modules, flags, *status = output.splitlines()
        pydantic, boto3 = (flag == "True" for flag in flags.split())
        cpu_ms = (cpu_of_children() - cpu) * 1000
        return Run(
            wall * 1000, float(handler) * 1000, cpu_ms, _peak_mb(status), int(modules), pydantic, boto3
        )

    def command(self, case: Case) -> list[str]:
        """The command that runs a case."""
        interpreter = case.interpreter or self.interpreter
        path = self._path(interpreter)
        code = _DRIVER.format(path=path, delivery=str(case.delivery), module=case.module)
        return _isolated(interpreter, code)

    def call(self, code: str) -> str:
        """What Python code prints in a process of its own.

        Raises:
            ProcessFailed: It ended with an error.
        """
        return run_command(_isolated(self.interpreter, code)).stdout

    def _path(self, interpreter: Interpreter) -> list[str]:
        return [str(self._stage.folder), *interpreter.site]

    def compare(self, cases: Iterable[Case], baseline: Case, rounds: int) -> list[Comparison]:
        """Each case beside the baseline, all of them once a round, in turn before and after it."""
        comparisons = [Comparison(case) for case in cases]
        for turn in range(-1, rounds):
            for comparison in comparisons:
                if comparison.error is None:
                    self._add_pair(comparison, baseline, turn)
        return comparisons

    def _add_pair(self, comparison: Comparison, baseline: Case, turn: int) -> None:
        try:
            pair = self._pair(comparison.case, baseline, swapped=bool(turn % 2))
        except ProcessFailed as error:
            comparison.error = str(error)
            return
        # The first round, numbered -1, only brings files into the system's cache.
        if turn >= 0:
            comparison.pairs.append(pair)

    def _pair(self, case: Case, baseline: Case, *, swapped: bool) -> tuple[Run, Run]:
        if swapped:
            run = self.run(case)
            return self.run(baseline), run
        return self.run(baseline), self.run(case)


def _isolated(interpreter: Interpreter, code: str) -> list[str]:
    return [interpreter.path, "-I", "-S", "-c", code]


def run_command(
    command: list[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """A process that has ended well.

    Raises:
        ProcessFailed: It cannot be started, or it ended with an error or not in time.
    """
    try:
        process = subprocess.run(
            command, capture_output=True, text=True, timeout=TIMEOUT, check=False, cwd=cwd, env=env
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProcessFailed(str(error)) from error
    if process.returncode:
        said = process.stderr.strip() or process.stdout.strip() or f"exit status {process.returncode}"
        raise ProcessFailed(said.splitlines()[-1])
    return process


def _peak_mb(status: Iterable[str]) -> float:
    """The most memory that a process held; not a number where the system does not say."""
    kilobytes = (line.split()[1] for line in status if line.startswith("VmHWM"))
    return float(next(kilobytes, "nan")) / 1024


def cpu_of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime

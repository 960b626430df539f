"""The whole suite, again and again: `python -m bench.suite` adds a row for each run to bench/results.md.

Each run is `make test` in a fresh clone of the last commit, with an empty home folder, which takes 20 to 40
minutes. What it printed is kept in ``.cache/suite``.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from bench import bars, report
from bench.report import Table
from bench.stage import ROOT

TITLE = "The suite in fresh clones"
NOTE = (
    "Runs of `make test`, each in a fresh clone with an empty home folder, as `python -m bench.suite` makes "
    "them. Tests are those of the last step, everything with the newest Python."
)
COLUMNS = ("commit", "beside it", "s", "tests", "verdict")
LAST = 20
"""How many runs the report has."""

NOTHING, CORE, SUITE = "nothing", "a process that keeps a core busy", "another run of the suite"
BESIDE = {"nothing": NOTHING, "core": CORE, "suite": SUITE}

RESULTS = ROOT / "bench" / "results.md"
LOGS = ROOT / ".cache" / "suite"
LONGEST = 2 * 3600
"""Seconds after which a run is ended."""

_HANDED_ON = ("PIP_", "UV_", "NPM_", "PYENV_ROOT", "SSL_", "REQUESTS_", "HTTP", "NO_PROXY")
"""How the names begin of what a run is told: where packages and interpreters come from."""

_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def main(arguments: list[str] | None = None) -> int:
    """Runs the suite so many times; 1 if one of them failed."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.suite", description="Run `make test` again and again."
    )
    parser.add_argument("--runs", type=int, default=10, help="how many (10)")
    parser.add_argument(
        "--beside",
        choices=BESIDE,
        default="nothing",
        help="what else the machine does: keep a core busy, or run the suite twice at once (nothing)",
    )
    options = parser.parse_args(arguments)
    commit = _git("rev-parse", "--short=8", "HEAD")
    LOGS.mkdir(parents=True, exist_ok=True)
    writing = Lock()

    def once(number: int) -> bool:
        with _beside(options.beside):
            row = run(commit, BESIDE[options.beside], LOGS / f"{commit}-{time.time():.0f}-{number}.log")
        with writing:
            bars.write(RESULTS, added(RESULTS.read_text(encoding="utf-8"), row))
        return row[-1] == report.PASS

    with ThreadPoolExecutor(2 if options.beside == "suite" else 1) as pool:
        return 0 if all([*pool.map(once, range(options.runs))]) else 1


def run(commit: str, beside: str, log: Path) -> list[str]:
    """The row of one run of the suite, of which all that it prints goes into a file."""
    with TemporaryDirectory(prefix="suite-") as name:
        clone, home = Path(name, "clone"), Path(name, "home")
        home.mkdir()
        _git("clone", "--quiet", str(ROOT), str(clone))
        _git("-C", str(clone), "checkout", "--quiet", commit)
        began = time.monotonic()
        with log.open("w", encoding="utf-8") as file:
            code = _make_test(clone, home, file.fileno())
        seconds = time.monotonic() - began
    result = report.PASS if code == 0 else f"{report.MISS}: ended with {code}"
    return [commit, beside, f"{seconds:.0f}", closing_line(log.read_text(encoding="utf-8")), result]


def added(text: str, row: list[str]) -> str:
    """A report with one more run, and without the first where there are too many."""
    rows = [each for table in report.tables(text) if table.title == TITLE for each in table.rows]
    return report.placed(text, [Table(TITLE, NOTE, COLUMNS, [*rows, row][-LAST:])])


def closing_line(printed: str) -> str:
    """What pytest says at the end of its last run, without the time; "-" if it was not reached."""
    lines = [line for line in printed.splitlines() if " passed" in line or " failed" in line]
    return lines[-1].partition(" in ")[0].strip("= ") if lines else report.NONE


def _make_test(clone: Path, home: Path, output: int) -> int:
    handed_on = {name: value for name, value in os.environ.items() if name.upper().startswith(_HANDED_ON)}
    process = subprocess.Popen(
        ["make", "test"],
        cwd=clone,
        env={**handed_on, "HOME": str(home), "PATH": _PATH},
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        return process.wait(LONGEST)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return process.wait()


@contextmanager
def _beside(what: str) -> Generator[None]:
    if what != "core":
        yield
        return
    busy = subprocess.Popen([sys.executable, "-c", "while True: pass"], start_new_session=True)
    try:
        yield
    finally:
        busy.kill()
        busy.wait()


def _git(*arguments: str) -> str:
    command = [shutil.which("git") or "git", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())

"""Checks everything that a release promises, in order: `python -m release`, or `make release-check`."""

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from release import ROOT, artifacts, compatibility, engine, environments, shown
from release.artifacts import Wrong
from release.compatibility import Skipped

RECORD = ROOT / "bench" / "release.json"
"""What the last run of all steps said; beside it is the same for people, with what the steps printed."""

KEPT = ROOT / ".cache" / "release"
"""Logs of that run, and what it built, which can be published: wheel, sdist, bill of materials."""

PART = ROOT / ".cache" / "release-part"
"""The same of a run of some steps, which is no record of a release."""

LOCKS = sorted(path.name for path in ROOT.glob("requirements*.lock"))

Step: TypeAlias = Callable[["Run"], str]


class Run:
    """One run of the list, with what steps hand on."""

    def __init__(self, folder: Path, kept: Path, given: argparse.Namespace) -> None:
        self.folder, self.kept, self.given = folder, kept, given
        self.logs = kept / "logs"
        self.logs.mkdir(parents=True)
        self._built: list[Path] = []

    def call(self, *command: str, name: str, **environment: str) -> str:
        """The last line that a command prints; its whole output is in the log of the step."""
        log = self.logs / f"{name}.log"
        with log.open("w", encoding="utf-8") as file:
            done = subprocess.run(
                command,
                cwd=ROOT,
                env={**os.environ, **environment},
                stdout=file,
                stderr=subprocess.STDOUT,
                timeout=6 * 3600,
            )
        lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        if done.returncode:
            raise Wrong(f"{' | '.join(lines[-3:])[:300]} (all of it is in {log.relative_to(ROOT)})")
        return lines[-1].strip("= ")[:120] if lines else "done"

    @property
    def wheel(self) -> Path:
        return next(each for each in self.built() if each.suffix == ".whl")

    @property
    def sdist(self) -> Path:
        return next(each for each in self.built() if each.suffix == ".gz")

    def built(self) -> list[Path]:
        """The wheel and the sdist, built once."""
        if not self._built:
            self._built = artifacts.built(self.kept / "dist", self.folder / "source")
        return self._built


def python(*words: str) -> list[str]:
    return [sys.executable, "-m", *words]


# Steps


def state(run: Run) -> str:
    """What is checked is committed."""
    if changed := _git("status", "--porcelain").splitlines():
        raise Wrong(f"{len(changed)} files are not committed, such as {changed[0][3:]}")
    return _git("rev-parse", "--short", "HEAD")


def style(run: Run) -> str:
    run.call(*python("ruff", "check", "."), name="style")
    return run.call(*python("ruff", "format", "--check", "."), name="format")


def generated(run: Run) -> str:
    return run.call(*python("codegen", "--check"), name="generated")


def tests(run: Run) -> str:
    return run.call("make", "test", name="tests")


def attack(run: Run) -> str:
    return run.call("make", "attack", f"PROFILE={run.given.profile}", name="attack")


def fuzz(run: Run) -> str:
    if find_spec("atheris") is None:
        raise Skipped("atheris is not installed: it has no wheel for this Python or platform")
    minutes = str(run.given.minutes)
    folder = run.kept / "fuzz"
    options = ("--minutes", minutes, "--folder", str(folder))
    run.call(*python("attack.fuzz", *options), name="fuzz", PYTHONPATH="tests")
    record = json.loads((folder / "record.json").read_text(encoding="utf-8"))
    runs = sum(each["runs"] for each in record["targets"])
    return f"{len(record['targets'])} targets, {runs:,} inputs, in {minutes} minutes"


def soak(run: Run) -> str:
    record = run.kept / "soak.json"
    options = ("--deliveries", str(run.given.deliveries), "--record", str(record))
    run.call(*python("dedupe.soak", *options), name="soak", PYTHONPATH="tests")
    stores = json.loads(record.read_text(encoding="utf-8"))["stores"]
    return ", ".join(f"{each['store']} {each['handed_out']:,}" for each in stores)


def truth(run: Run) -> str:
    return engine.check(run.given.engine_jar, run.given.patterns)


def bench(run: Run) -> str:
    if not run.given.quick_bench:
        return run.call("make", "bench", name="bench")
    # The published figures are those of the whole.
    output = run.kept / "bench.md"
    return run.call(*python("bench", "--quick", "--output", str(output)), name="bench")


def snapshot(run: Run) -> str:
    return compatibility.check_snapshot()


def told(run: Run) -> str:
    return compatibility.check_told(compatibility.last_tag())


def typing(run: Run) -> str:
    return compatibility.check_typing(compatibility.last_tag())


def changes(run: Run) -> str:
    return compatibility.check_changes()


def deprecations(run: Run) -> str:
    return compatibility.check_deprecations()


def build(run: Run) -> str:
    """Twice, from copies in other folders, by processes that differ in all that a build must not see."""
    elsewhere = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "7", "USER": "somebody"}
    source = run.folder / "elsewhere" / "source"
    again = artifacts.built(run.folder / "again", source, umask=0o077, **elsewhere)
    return artifacts.check_same(run.built(), again)


def contents(run: Run) -> str:
    return artifacts.check_contents(run.wheel, run.sdist)


def metadata(run: Run) -> str:
    said = artifacts.check_metadata(run.wheel)
    run.call(*python("twine", "check", "--strict", str(run.wheel), str(run.sdist)), name="twine")
    return said


def from_sdist(run: Run) -> str:
    return environments.check_sdist(run.sdist, run.folder)


def everywhere(run: Run) -> str:
    return environments.check_wheel(run.wheel, run.folder)


def bill(run: Run) -> str:
    """What an installation has, and under which licences."""
    version, interpreter = next(environments.pythons(), ("", Path()))
    if not version:
        raise Skipped("no interpreters were found: run `make pythons`")
    made = environments.environment(run.folder / "bill", interpreter)
    environments.installed(made, str(run.wheel))
    return artifacts.check_licences(artifacts.sbom(made, run.kept / "dist" / "sbom.cdx.json"))


def audit(run: Run) -> str:
    """Known vulnerabilities of what the locks name; a service on the internet knows them."""
    asked = 0
    problems: list[str] = []
    for lock in LOCKS:
        call = python("pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner", "off")
        said = run.kept / f"{lock}.audit.json"
        try:
            run.call(*call, *("--format", "json", "--output", str(said), "--requirement", lock), name=lock)
        except Wrong as error:
            # It fails where a package is vulnerable, which its file says, and where it cannot ask.
            if not said.exists():
                if not re.search("Connection|Timeout|ServiceError|Max retries", str(error)):
                    raise
                problems.append(f"{lock}: {error}")
                continue
        known, unknown = artifacts.audited(said.read_text(encoding="utf-8"))
        asked += known
        if unknown:
            problems.append(f"it does not know {unknown} of the {known + unknown} packages in {lock}")
    if problems:
        raise Skipped(
            f"PyPI's JSON API, which has the vulnerabilities, cannot be asked: {'; '.join(problems)}"
        )
    return f"none of the {asked} packages that {len(LOCKS)} lock files name has a known vulnerability"


def site(run: Run) -> str:
    if "\nsite:" not in (ROOT / "Makefile").read_text(encoding="utf-8"):
        raise Skipped("there is no site to build")
    return run.call("make", "site", name="site")


STEPS: Mapping[str, Step] = {
    "state": state,
    "style": style,
    "generated": generated,
    "snapshot": snapshot,
    "told": told,
    "typing": typing,
    "changes": changes,
    "deprecations": deprecations,
    "build": build,
    "contents": contents,
    "metadata": metadata,
    "sdist": from_sdist,
    "wheel": everywhere,
    "bill": bill,
    "audit": audit,
    "site": site,
    "truth": truth,
    "tests": tests,
    "attack": attack,
    "fuzz": fuzz,
    "soak": soak,
    "bench": bench,
}
"""In this order: what takes a moment comes first, and what measures last, when nothing else runs."""

SHOWN = {"passed": "green", "skipped": "yellow", "failed": "red"}


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    chosen = [name for name in STEPS if (not given.only or name in given.only) and name not in given.skip]
    console = Console()
    found: list[dict[str, object]] = []
    kept = KEPT if len(chosen) == len(STEPS) else PART
    shutil.rmtree(kept, ignore_errors=True)
    start = time.monotonic()
    with TemporaryDirectory(prefix="release-") as name:
        run = Run(Path(name), kept, given)
        for step in chosen:
            console.print(f"[bold]{step}[/] …", end=" ")
            found.append(_tried(step, run))
            result = str(found[-1]["result"])
            console.print(f"[{SHOWN[result]}]{result}[/], {found[-1]['seconds']} s")
    console.print(_table(found))
    options = sys.argv[1:] if arguments is None else arguments
    record: dict[str, object] = {
        "command": " ".join(["python -m release", *options]),
        "at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "commit": _git("rev-parse", "HEAD"),
        "python": platform.python_version(),
        "system": platform.system(),
        "seconds": round(time.monotonic() - start),
        "steps": found,
        "left_out": [each for each in STEPS if each not in chosen],
    }
    written: Path = given.record or (RECORD if kept == KEPT else kept / "release.json")
    written.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    written.with_suffix(".md").write_text(shown.page(record, run.logs), encoding="utf-8")
    console.print(escape(f"Recorded in {written}, and for people beside it."), soft_wrap=True)
    return int(any(each["result"] == "failed" for each in found))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(STEPS), default=[], help="these steps alone")
    parser.add_argument("--skip", nargs="+", choices=list(STEPS), default=[], help="all but these")
    parser.add_argument("--minutes", type=float, default=20, help="for which all targets are fuzzed")
    parser.add_argument("--deliveries", type=int, default=1_000_000, help="of the soak")
    parser.add_argument("--profile", default="minutes", help="of hypothesis, for attack: minutes or hours")
    parser.add_argument("--quick-bench", action="store_true", help="a bench whose figures are not published")
    parser.add_argument("--patterns", type=int, default=2_000, help="that the engine is compared with")
    parser.add_argument("--engine-jar", help="event-ruler and what it needs, as a class path")
    parser.add_argument(
        "--record",
        type=Path,
        help="where the outcome is written: by default bench/release.json, but for a part of the steps",
    )
    return parser


def _tried(name: str, run: Run) -> dict[str, object]:
    start = time.monotonic()
    try:
        result, said = "passed", STEPS[name](run)
    except Skipped as skipped:
        result, said = "skipped", str(skipped)
    except Wrong as wrong:
        result, said = "failed", str(wrong)
    except Exception as error:
        # One step that cannot be done must not keep the others from being tried.
        result, said = "failed", f"{type(error).__name__}: {error}"
    # The record is published: folders of this machine are no part of it.
    said = shown.plain(" ".join(said.split()))
    return {"step": name, "result": result, "seconds": round(time.monotonic() - start, 1), "said": said}


def _table(found: list[dict[str, object]]) -> Table:
    table = Table("step", "result", "seconds", "what it says")
    for each in found:
        result = str(each["result"])
        step, seconds, said = (str(each[name]) for name in ("step", "seconds", "said"))
        table.add_row(step, f"[{SHOWN[result]}]{result}[/]", seconds, escape(said))
    return table


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())

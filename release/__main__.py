"""Checks everything that a release promises, in order: `python -m release`, or `make release-check`."""

import argparse
import json
import os
import platform
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

from release import ROOT, artifacts, compatibility, engine, environments
from release.artifacts import Wrong
from release.compatibility import Skipped

RECORD = ROOT / "bench" / "release.json"
LOCKS = sorted(path.name for path in ROOT.glob("requirements*.lock"))

Step: TypeAlias = Callable[["Run"], str]


class Run:
    """One run of the list, with what steps hand on."""

    def __init__(self, folder: Path, given: argparse.Namespace) -> None:
        self.folder, self.given = folder, given
        self.logs = folder / "logs"
        self.logs.mkdir()
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
            kept = ROOT / ".cache" / "release" / log.name
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(log, kept)
            raise Wrong(f"{' | '.join(lines[-3:])[:300]} (all of it is in {kept.relative_to(ROOT)})")
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
            self._built = artifacts.built(self.folder / "dist")
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
    return run.call("make", "attack", name="attack")


def fuzz(run: Run) -> str:
    if find_spec("atheris") is None:
        raise Skipped("atheris is not installed: it has no wheel for this Python or platform")
    minutes = str(run.given.minutes)
    run.call(*python("attack.fuzz", "--minutes", minutes), name="fuzz", PYTHONPATH="tests")
    record = json.loads((ROOT / ".cache" / "fuzz" / "record.json").read_text(encoding="utf-8"))
    runs = sum(each["runs"] for each in record["targets"])
    return f"{len(record['targets'])} targets, {runs:,} inputs, in {minutes} minutes"


def soak(run: Run) -> str:
    record = ROOT / "bench" / "soak.json"
    run.call(
        *python("dedupe.soak", "--deliveries", str(run.given.deliveries), "--record", str(record)),
        name="soak",
        PYTHONPATH="tests",
    )
    stores = json.loads(record.read_text(encoding="utf-8"))["stores"]
    return ", ".join(f"{each['store']} {each['handed_out']:,}" for each in stores)


def truth(run: Run) -> str:
    return engine.check(run.given.engine_jar, run.given.patterns)


def bench(run: Run) -> str:
    return run.call("make", "bench", name="bench")


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
    return artifacts.check_same(run.built(), artifacts.built(run.folder / "again"))


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
    file = run.folder / "sbom.json"
    return artifacts.check_licences(artifacts.sbom(made, file))


def audit(run: Run) -> str:
    """Known vulnerabilities of what the locks name; it asks PyPI."""
    for lock in LOCKS:
        try:
            run.call(
                *python("pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner", "off"),
                *("--requirement", lock),
                name=f"audit-{lock}",
            )
        except Wrong as error:
            if any(word in str(error) for word in ("ConnectionError", "ServiceError", "Max retries")):
                raise Skipped("PyPI, which says what is vulnerable, cannot be reached") from None
            raise
    return f"nothing is known of what {len(LOCKS)} lock files name"


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
"""In this order: what takes a moment comes first."""

SHOWN = {"passed": "green", "skipped": "yellow", "failed": "red"}


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    chosen = [name for name in STEPS if (not given.only or name in given.only) and name not in given.skip]
    console = Console()
    found: list[dict[str, object]] = []
    with TemporaryDirectory(prefix="release-") as name:
        run = Run(Path(name), given)
        for step in chosen:
            console.print(f"[bold]{step}[/] …", end=" ")
            found.append(_tried(step, run))
            result = str(found[-1]["result"])
            console.print(f"[{SHOWN[result]}]{result}[/], {found[-1]['seconds']} s")
    console.print(_table(found))
    record = {
        "at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "commit": _git("rev-parse", "HEAD"),
        "python": platform.python_version(),
        "system": platform.system(),
        "steps": found,
        "left_out": [each for each in STEPS if each not in chosen],
    }
    given.record.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return int(any(each["result"] == "failed" for each in found))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(STEPS), default=[], help="these steps alone")
    parser.add_argument("--skip", nargs="+", choices=list(STEPS), default=[], help="all but these")
    parser.add_argument("--minutes", type=float, default=20, help="for which all targets are fuzzed")
    parser.add_argument("--deliveries", type=int, default=1_000_000, help="of the soak")
    parser.add_argument("--patterns", type=int, default=20_000, help="that the engine is compared with")
    parser.add_argument("--engine-jar", help="event-ruler and what it needs, as a class path")
    parser.add_argument("--record", type=Path, default=RECORD, help="where the outcome is written")
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

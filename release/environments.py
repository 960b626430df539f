"""The wheel and the sdist, installed where there is nothing else, on each Python."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from release import ROOT
from release.artifacts import Wrong
from release.compatibility import Skipped

PYTHONS = ROOT / ".venvs" / "pythons"
LOWEST = "pydantic==2.12.0"
LOWEST_OF = {"3.15": "pydantic==2.14.0"}
"""What no pydantic before it runs on."""

TRIED = """\
import json, sys
from pathlib import Path
from partner_events import Router, identify, parse_event
from partner_events.patterns import EventPattern
from partner_events.stripe import PaymentIntentSucceeded
import partner_events, pydantic

assert "site-packages" in partner_events.__file__, partner_events.__file__
read = 0
for path in sorted(Path(sys.argv[1]).glob("*/*.json")):
    delivery = json.loads(path.read_text(encoding="utf-8"))
    try:
        event = parse_event(delivery)
    except partner_events.PartnerEventsError:
        continue
    assert event.to_dict() == delivery and event.kind == identify(delivery).kind
    read += 1
paid = json.loads(Path(sys.argv[1], "stripe", "payment_intent.succeeded.json").read_text(encoding="utf-8"))
assert parse_event(paid, PaymentIntentSucceeded).payload.amount > 0
assert EventPattern.of(PaymentIntentSucceeded).matches(paid)
handled = []
router = Router()
router.on(PaymentIntentSucceeded)(handled.append)
router(paid)
assert len(handled) == 1 and read > 100
print(f"pydantic {pydantic.VERSION}, {read} deliveries")
"""


def pythons() -> Iterator[tuple[str, Path]]:
    """The interpreters that there are, by their versions."""
    for path in sorted(PYTHONS.glob("3.*")):
        if path.suffix != ".missing" and "missing" not in path.name:
            yield path.name, Path(path.read_text(encoding="utf-8").strip())


def check_wheel(wheel: Path, folder: Path) -> str:
    """That the wheel works on each Python, with the lowest and the newest pydantic."""
    found = list(pythons())
    if not found:
        raise Skipped("no interpreters were found: run `make pythons`")
    for version, interpreter in found:
        for name, pydantic in (("lowest", LOWEST_OF.get(version, LOWEST)), ("newest", "pydantic")):
            made = environment(folder / f"{version}-{name}", interpreter)
            installed(made, str(wheel), pydantic)
            run([str(made), "-c", TRIED, str(ROOT / "samples")], folder)
    return (
        f"Python {', '.join(version for version, _ in found)}, each with the lowest and the newest pydantic"
    )


def check_sdist(sdist: Path, folder: Path) -> str:
    """That an installation from the sdist needs no index but for what it builds with and depends on."""
    version, interpreter = next(iter(pythons()), ("", Path()))
    if not version:
        raise Skipped("no interpreters were found: run `make pythons`")
    made = environment(folder / "sdist", interpreter)
    installed(made, "hatchling>=1.25", "pydantic")
    offline = ["--offline", "--no-index", "--no-build-isolation", "--no-deps"]
    run([tool(), "pip", "install", "--quiet", *offline, "--python", str(made), str(sdist)], folder)
    said = run([str(made), "-c", TRIED, str(ROOT / "samples")], folder)
    return f"Python {version}, offline: {said}"


def environment(folder: Path, interpreter: Path) -> Path:
    run([tool(), "venv", "--quiet", "--clear", "--python", str(interpreter), str(folder)], folder.parent)
    return folder / "bin" / "python"


def installed(python: Path, *what: str) -> None:
    run([tool(), "pip", "install", "--quiet", "--python", str(python), *what], python.parent)


def tool() -> str:
    found = ROOT / ".venvs" / "uv" / "bin" / "uv"
    name = str(found) if found.exists() else os.environ.get("UV") or shutil.which("uv")
    if not name:
        raise Skipped("uv was not found: run `make ready`")
    return name


def run(command: list[str], folder: Path) -> str:
    """What a command prints, in an environment that knows nothing of this checkout."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, timeout=1800)
    if done.returncode:
        raise Wrong(f"{' '.join(command[:4])}: {(done.stderr or done.stdout)[-600:]}")
    return done.stdout.strip()

"""What the tests share: the sample deliveries, one typical of them, and folders of their own."""

import atexit
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from partner_events._wire.json import is_array, is_object

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"

PYTHONS = ROOT / ".venvs" / "pythons"
"""Where `python -m pythons` says which Pythons there are, and which there are not."""


def own_folders() -> None:
    """Gives this process a home, caches and a temporary folder that no other one uses.

    What tests start inherits them. A cache that processes share is one that they break, and a configuration
    at home is one that others do not have.
    """
    folder, owner = tempfile.mkdtemp(prefix="tests-"), os.getpid()

    def remove() -> None:
        # Processes that are forked from this one run this, too.
        if os.getpid() == owner:
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(remove)
    home, temporary = Path(folder, "home"), Path(folder, "tmp")
    for path in (home, temporary):
        path.mkdir()
    os.environ |= {"HOME": str(home), "TMPDIR": str(temporary)}
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
    tempfile.tempdir = None


own_folders()

# How long tests of general rules may take together, as in `--hypothesis-profile=minutes`. None of them fails
# because a machine is slow. What takes seconds tries the same examples each time, so that a run tells of what
# was changed; the others look for new ones.
for _name, _examples in (("seconds", 100), ("minutes", 300), ("hours", 10_000)):
    settings.register_profile(
        _name,
        deadline=None,
        derandomize=_name == "seconds",
        max_examples=_examples,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow],
    )
settings.load_profile("seconds")

Json = dict[str, object]
Place = tuple[str | int, ...]


@pytest.fixture
def sample() -> Callable[[str], Json]:
    """Reads a sample delivery of Stripe, anew at every call."""
    return read_sample


@pytest.fixture
def paid(sample: Callable[[str], Json]) -> Json:
    """A typical delivery: payment_intent.succeeded."""
    return sample("payment_intent.succeeded")


def read_sample(name: str, partner: str = "stripe") -> Json:
    content: Json = json.loads((SAMPLES / partner / f"{name}.json").read_text(encoding="utf-8"))
    return content


TOGETHER = (
    "tests/aws/test_aws.py",
    "tests/aws/test_end_to_end.py",
    "tests/aws/test_functions.py",
    "tests/aws/test_redrive.py",
    "tests/cli/test_aws.py",
    "tests/cli/test_handler.py",
    "tests/cli/test_redrive.py",
    "tests/dedupe/test_race.py",
    "tests/dedupe/test_stores.py",
    "tests/editors/test_completion.py",
    "tests/editors/test_consoles.py",
    "tests/editors/test_typing.py",
    "tests/explorer/test_explorer_page.py",
    "tests/explorer/test_workbench_local.py",
    "tests/explorer/test_workbench_page.py",
    "tests/packaging/test_function.py",
    "tests/pages/test_site.py",
    "tests/patterns/test_cdk.py",
)
"""Files whose tests share something costly, such as a server or what a type checker says."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Of several processes, one runs all tests of a file that is `TOGETHER`; these come first."""

    def scope(nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file in TOGETHER else nodeid

    # `--dist loadgroup` would do the same with marks, but does nothing with pytest 9.2.
    scheduling: Any = import_module("xdist.scheduler").LoadScopeScheduling(config, log)
    scheduling._split_scope = scope
    return scheduling


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Which Pythons these tests are not run with, above the line that closes them."""
    for path in sorted(PYTHONS.glob("*.missing")):
        reason = path.read_text(encoding="utf-8").strip()
        terminalreporter.write_line(f"Python {path.stem} is not tested: {reason}", yellow=True)


def import_from(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets Python import what is in a folder, for one test."""
    monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
    sys.path_importer_cache.pop(str(folder), None)


def sample_names(partner: str = "stripe", pattern: str = "*") -> list[str]:
    return sorted(path.stem for path in (SAMPLES / partner).glob(f"{pattern}.json"))


def walk(value: object, place: Place = ()) -> Iterator[tuple[Place, object]]:
    """Every place in a JSON value, with what is there."""
    yield place, value
    if is_object(value):
        for key, item in value.items():
            yield from walk(item, (*place, key))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from walk(item, (*place, index))

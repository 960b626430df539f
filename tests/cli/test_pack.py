"""``pack``: a directory of installed packages, made small and quick to start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, SAMPLES

from cli.running import run

pytestmark = pytest.mark.tools
pytest.importorskip("click")

PACKAGE = ROOT / "src" / "partner_events"
PARSE = """\
import json, sys
sys.path.insert(0, sys.argv[1])
import partner_events
from partner_events import parse_event
assert partner_events.__file__.startswith(sys.argv[1])
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        print(type(parse_event(json.load(file))).__name__)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A directory as pip fills it, with this library alone, whose files are links to a cache."""
    cache, folder = tmp_path / "cache", tmp_path / "package"
    shutil.copytree(PACKAGE, cache, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(cache, folder / "partner_events", copy_function=os.link)
    (folder / "partner_events-0.2.0.dist-info").mkdir()
    for name in ("METADATA", "RECORD"):
        (folder / "partner_events-0.2.0.dist-info" / name).touch()
    (folder / "broken.py").write_text("print 'of another Python'\n", encoding="utf-8")
    return folder


def test_a_linked_folder_is_not_packed(folder: Path) -> None:
    """What it leads to belongs to somebody else, and stays."""
    ours = folder / "partner_events"
    ours.rename(folder.parent / "elsewhere")
    ours.symlink_to(folder.parent / "elsewhere")

    ran = run("pack", str(folder), "--python", sys.executable)

    assert ran.code == 2
    assert "partner_events is a link to another folder" in ran.err
    assert (folder.parent / "elsewhere" / "_partners.py").exists()


def pack(folder: Path, *options: str) -> list[str]:
    ran = run("pack", str(folder), "--python", sys.executable, *options)
    assert ran.code == 0, ran.err
    return ran.err.splitlines()


def parsed(folder: Path, *names: str) -> list[str]:
    """The classes to which samples are parsed by the library in a directory."""
    paths = [str(SAMPLES / f"{name}.json") for name in names]
    command = [sys.executable, "-I", "-c", PARSE, str(folder), *paths]
    output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout
    return output.splitlines()


def suffixes(folder: Path) -> set[str]:
    return {path.suffix for path in (folder / "partner_events").rglob("*") if path.is_file()}


def test_bytecode_stands_in_the_place_of_sources(folder: Path) -> None:
    """And all events are read as before."""
    pack(folder)

    assert suffixes(folder) == {".pyc"}
    assert not [*folder.rglob("__pycache__")]
    names = ("stripe/payment_intent.succeeded", "auth0/s")
    assert parsed(folder, *names) == ["PaymentIntentSucceeded", "SuccessLogin"]


def test_partners_that_are_not_named_are_left_out(folder: Path) -> None:
    """Their events are those of unknown senders."""
    said = pack(folder, "--partner", "auth0", "--partner", "datadog")

    assert said[-1].endswith("; auth0, datadog")
    assert not (folder / "partner_events" / "stripe").exists()
    names = ("stripe/payment_intent.succeeded", "auth0/s", "datadog/query_alert_monitor")
    assert parsed(folder, *names) == ["UnknownEvent", "SuccessLogin", "QueryAlertMonitor"]


def test_tools_for_development_are_left_out(folder: Path) -> None:
    """What pip needs to uninstall, too; but the metadata by which a version is known stays."""
    pack(folder)

    names = {path.name for path in (folder / "partner_events").iterdir()}
    assert names & {"aws", "cli", "drift", "explorer", "generator", "registry", "testing"} == set()
    assert not (folder / "partner_events" / "patterns" / "_targets").exists()
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from partner_events.auth0 import SuccessLogin; "
        "from partner_events.patterns import EventPattern, PatternSet; "
        "print(EventPattern.of(SuccessLogin).matches({'source': 'shop'}))"
    )
    command = [sys.executable, "-I", "-c", code, str(folder)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"
    assert [path.name for path in folder.glob("*.dist-info/*")] == ["METADATA"]


def test_the_catalog_of_a_packed_function_has_kinds_without_sentences(folder: Path) -> None:
    """They are for who looks kinds up, which a function does not."""
    pack(folder, "--partner", "stripe")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from partner_events import catalog; "
        "print({(kind.partner, kind.summary) for kind in catalog.kinds()})"
    )
    command = [sys.executable, "-I", "-c", code, str(folder)]

    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout

    assert shown == "{('stripe', '')}\n"
    assert not [*folder.rglob("_summaries.*")]


def test_sources_and_tools_can_be_kept(folder: Path) -> None:
    """Bytecode is then beside the sources, and valid whatever their time is."""
    pack(folder, "--keep-source", "--keep-tools", "--partner", "stripe")

    os.utime(folder / "partner_events" / "errors.py", (0, 0))
    bytecode = next((folder / "partner_events" / "__pycache__").glob("errors.*.pyc")).read_bytes()
    assert (folder / "partner_events" / "testing" / "__init__.py").exists()
    for name in ("_samples.toml", "_webhook.toml", "events/_summaries.py"):
        assert (folder / "partner_events" / "stripe" / name).exists()
    # Of a checked hash the second bit is set, too: https://peps.python.org/pep-0552/
    assert int.from_bytes(bytecode[4:8], "little") == 0b01
    assert parsed(folder, "stripe/payment_intent.succeeded") == ["PaymentIntentSucceeded"]


def test_what_does_not_compile_keeps_its_source(folder: Path) -> None:
    """Such as a template, which nothing imports."""
    pack(folder)

    assert (folder / "broken.py").exists()


def test_an_installers_cache_stays_as_it_is(folder: Path, tmp_path: Path) -> None:
    """Its files may be the same as those that were installed."""
    before = (PACKAGE / "_partners.py").read_bytes()

    pack(folder, "--partner", "stripe")

    assert (tmp_path / "cache" / "_partners.py").read_bytes() == before


def test_what_was_packed_is_told(folder: Path) -> None:
    """With sizes in bytes."""
    ran = run("pack", str(folder), "--python", sys.executable, "--partner", "stripe", "--json")

    assert ran.json["partners"] == ["stripe"]
    assert ran.json["python"] == ".".join(map(str, sys.version_info[:3]))
    assert 0 < ran.json["size"] < ran.json["size_before"]
    assert ran.json["files"] == sum(path.is_file() for path in folder.rglob("*"))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--partner", "strype"), "there is no partner 'strype'; did you mean 'stripe'?"),
        (("--python", "python9.99"), "python9.99 is not a Python that runs here"),
        (("--python", "false"), "false is not a Python that runs here"),
    ],
)
def test_a_wrong_option_is_one_line_and_changes_nothing(
    folder: Path, options: tuple[str, ...], said: str
) -> None:
    """And exit code 2."""
    before = sorted(folder.rglob("*"))

    ran = run("pack", str(folder), "--python", sys.executable, *options)

    assert (ran.code, len(ran.err.splitlines())) == (2, 1)
    assert said in ran.err
    assert sorted(folder.rglob("*")) == before


def test_what_was_not_installed_for_a_function_is_refused(folder: Path, tmp_path: Path) -> None:
    """A directory without the library, one that is packed already, and the one that the command runs from."""
    pack(folder)
    (tmp_path / "empty").mkdir()

    again = run("pack", str(folder), "--python", sys.executable)
    empty = run("pack", str(tmp_path / "empty"), "--python", sys.executable)
    own = run("pack", str(ROOT / "src"), "--python", sys.executable)

    assert (again.code, empty.code, own.code) == (2, 2, 2)
    assert "is packed already" in again.err
    assert "has no partner_events" in empty.err
    assert "is where this command runs from" in own.err
    assert (PACKAGE / "cli").exists()

"""The Pythons that are declared are tested, and `python -m pythons` finds interpreters of them."""

import re
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT

from partner_events._models.insides import gate
from pythons import __main__ as command
from pythons import debian, machine
from pythons.commands import NotAvailable

HERE = f"{sys.version_info.major}.{sys.version_info.minor}"

pytestmark = pytest.mark.once


def declared() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name = "Programming Language :: Python :: "
    return [each.removeprefix(name) for each in project["classifiers"] if each.startswith(name)]


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def test_the_declared_pythons_are_tested() -> None:
    """Each has its row in the matrix, and classes are plain from the first to the last."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    rows = re.findall(r"^PYDANTIC_(\S+) := ", makefile, re.MULTILINE)

    assert declared() == rows
    assert f"\nPYTHONS := {' '.join(rows)}\n" in makefile
    assert (numbers(rows[0]), numbers(rows[-1])) == gate.TESTED_PYTHON


def test_the_lowest_declared_pydantic_is_tested() -> None:
    """With the lowest declared Python, too."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert project["dependencies"] == ["pydantic>=2.12"]
    assert project["requires-python"] == f">={declared()[0]}"
    assert f"\nPYDANTIC_{declared()[0]} := pydantic==2.12.0\n" in makefile


def test_this_interpreter_is_found() -> None:
    """As any that is on the machine."""
    found = machine.find(HERE)

    assert found is not None
    assert machine.runs(found, HERE)


def test_a_version_that_nobody_has_is_not_found() -> None:
    """Nor is one whose shim says that it is not the chosen one."""
    assert machine.find("3.99") is None


@pytest.mark.parametrize("script", ["exit 127", "echo 3.98", "exit 0"])
def test_what_is_not_a_whole_python_of_the_version_is_passed_over(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as a shim of pyenv's for a version that is not the chosen one."""
    shim = tmp_path / "python3.99"
    shim.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    shim.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")

    assert machine.find("3.99") is None


def test_pyenv_is_asked_though_it_is_not_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The latest patch first."""
    for patch in ("3.99.0", "3.99.1"):
        python = tmp_path / "versions" / patch / "bin" / "python3.99"
        python.parent.mkdir(parents=True)
        python.write_text("#!/bin/sh\necho 3.99\n", encoding="utf-8")
        python.chmod(0o755)
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    assert machine.find("3.99") == tmp_path / "versions" / "3.99.1" / "bin" / "python3.99"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "sources.list",
            "# deb http://old.example/debian bookworm main\ndeb http://a.example/debian bookworm main",
        ),
        ("sources.list.d/debian.sources", "Types: deb\nURIs: http://a.example/debian\nSuites: bookworm\n"),
        (
            "sources.list.d/more.list",
            "deb http://a.example/debian-security x main\ndeb [arch=amd64] http://a.example/debian/ x main",
        ),
    ],
)
def test_the_archive_is_the_one_that_the_machine_is_set_up_for(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In either form of apt's sources, whose comments and other archives do not count."""
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(debian, "SOURCES", tmp_path)
    monkeypatch.setattr(debian, "KEYRING", tmp_path / name)

    assert debian._archive() == "http://a.example/debian"  # pyright: ignore[reportPrivateUsage]


def test_where_it_is_not_debian_the_reason_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing is fetched."""
    monkeypatch.setattr(debian, "KEYRING", tmp_path / "missing")

    with pytest.raises(NotAvailable, match="this is not Debian"):
        debian.fetch(["3.99"], tmp_path)


def test_what_is_found_replaces_the_reason_why_it_was_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the other way round: of each version there is one file."""
    monkeypatch.setattr(command, "FOLDER", tmp_path)

    command.write("3.99", NotAvailable("nobody has it"))
    first = {path.name: path.read_text() for path in tmp_path.iterdir()}
    command.write("3.99", Path("/usr/bin/python3.99"))
    second = {path.name: path.read_text() for path in tmp_path.iterdir()}

    assert first == {"3.99.missing": "nobody has it\n"}
    assert second == {"3.99": "/usr/bin/python3.99\n"}

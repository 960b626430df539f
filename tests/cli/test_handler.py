"""``handler``: a Lambda function to begin with, which passes what it is checked by."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from cli.running import ENVIRONMENT, run
from partner_events import catalog

pytestmark = pytest.mark.tools
pytest.importorskip("click")

KINDS = (
    "payment_intent.succeeded",
    "charge.refunded",
    "auth0/s",
    "security_signal",
    "zendesk/Support Ticket: Comment Created",
)
FILES = {"app.py", "test_app.py", "requirements.txt", "template.yaml"}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project for kinds of every partner, in a directory that was not there."""
    folder = tmp_path_factory.mktemp("handler") / "new" / "project"
    ran = run("handler", *KINDS, "--output", str(folder))
    assert ran.code == 0, ran.err
    assert ran.out.count("wrote ") == len(FILES)
    return folder


def checked(*command: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        text=True,
        cwd=folder,
        env=ENVIRONMENT,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_files_are_those_that_help_names(written: Path) -> None:
    """And no others."""
    assert {path.name for path in written.iterdir() if path.is_file()} == FILES
    help_text = run("handler", "--help").out
    assert all(name in help_text for name in FILES)


def test_the_tests_of_the_handlers_pass(written: Path) -> None:
    """One for each kind."""
    assert f"{len(KINDS)} passed" in checked("pytest", "-q", "-p", "no:cacheprovider", folder=written)


def test_the_handlers_are_typed_and_formatted(written: Path) -> None:
    """As mypy in strict mode and ruff have it."""
    checked("mypy", "--strict", "app.py", "test_app.py", folder=written)
    checked(
        "ruff",
        "check",
        "--isolated",
        "--select",
        "B,E501,F,I,UP",
        "--line-length",
        "100",
        ".",
        folder=written,
    )
    checked("ruff", "format", "--isolated", "--check", ".", folder=written)


def test_many_kinds_are_imported_on_many_lines(tmp_path: Path) -> None:
    """So that the formatter has nothing to do."""
    names = [kind.class_name for kind in catalog.kinds("stripe")[:12]]

    ran = run("handler", *names, "--output", str(tmp_path), "--json")

    assert {Path(path).name for path in ran.json["files"]} == FILES
    checked("ruff", "format", "--isolated", "--check", ".", folder=tmp_path)


def test_files_that_are_there_are_kept_unless_forced(tmp_path: Path) -> None:
    """Nothing is written then."""
    (tmp_path / "app.py").write_text("mine", encoding="utf-8")

    refused = run("handler", "invoice.paid", "--output", str(tmp_path))

    assert refused.code == 2
    assert "app.py exists already; write elsewhere with --output, or use --force" in refused.err
    assert [path.name for path in tmp_path.iterdir()] == ["app.py"]
    assert run("handler", "invoice.paid", "--output", str(tmp_path), "--force").code == 0
    assert "InvoicePaid" in (tmp_path / "app.py").read_text(encoding="utf-8")


def test_make_has_the_template_linted() -> None:
    """In the environment that has cfn-lint."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert "tests/cli/test_handler_template.py" in makefile

"""``handler``: a Lambda function to begin with, which passes what it is checked by."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

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
FILES = {
    "Makefile",
    "app.py",
    "handlers.py",
    "requirements-dev.txt",
    "requirements.txt",
    "template.yaml",
    "test_handlers.py",
}


WAYS: dict[str, tuple[str, ...]] = {
    "direct": (),
    "queue": ("--queue",),
    "custom-direct": ("--bus", "new"),
    "custom-queue": ("--bus", "new", "--queue"),
}


@pytest.fixture(scope="module", params=list(WAYS.values()), ids=list(WAYS))
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project for kinds of every partner, in a directory that was not there."""
    folder = tmp_path_factory.mktemp("handler") / "new" / "project"
    ran = run("handler", *KINDS, *request.param, "--output", str(folder))
    assert ran.code == 0, ran.err
    assert ran.out.count("wrote ") == len(FILES)
    return folder


def checked(*command: str, folder: Path) -> str:
    return python("-m", *command, folder=folder)


def python(*arguments: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env=ENVIRONMENT,
        timeout=600,
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


def test_the_function_has_all_handlers_and_the_table(written: Path) -> None:
    """It is what the template names."""
    code = (
        "import os; os.environ['TABLE'] = 'handled'; import app; "
        f"assert len(app.lambda_handler.routes) == {len(KINDS)}; print(app.dedupe)"
    )

    assert "DynamoDBStore('handled')" in python("-c", code, folder=written)


def test_make_builds_what_sam_deploys(written: Path, tmp_path: Path) -> None:
    """Own code as it is, libraries with bytecode; the installing is pip's, here of a library of one line."""
    with ZipFile(tmp_path / "lib-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("lib.py", "x = 1\n")
        wheel.writestr("lib-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: lib\nVersion: 1\n")
        wheel.writestr("lib-1.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr("lib-1.dist-info/RECORD", "")
    made = tmp_path / "made"
    for name in ("app.py", "handlers.py", "test_handlers.py", "Makefile"):
        copied = tmp_path / name
        copied.write_bytes((written / name).read_bytes())
    (tmp_path / "requirements.txt").write_text("./lib-1-py3-none-any.whl\n", encoding="utf-8")

    done = subprocess.run(
        [
            "make",
            "build-Function",
            f"ARTIFACTS_DIR={made}",
            f"PYTHON={sys.executable}",
            "PLATFORM=--no-index",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        timeout=600,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert {"app.py", "handlers.py", "lib.py"} <= {path.name for path in made.iterdir()}
    assert not (made / "test_handlers.py").exists()
    compiled = {path.name.partition(".")[0] for path in made.rglob("*.pyc")}
    assert compiled == {"lib"}


def test_the_handlers_are_typed_and_formatted(
    written: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """As mypy in strict mode and ruff have it."""
    # What mypy knows of the library is the same for all.
    cache = tmp_path_factory.getbasetemp() / "mypy"
    files = ("app.py", "handlers.py", "test_handlers.py")
    checked("mypy", "--strict", f"--cache-dir={cache}", *files, folder=written)
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
    assert "lambda_handler" in (tmp_path / "app.py").read_text(encoding="utf-8")


def test_make_has_the_template_linted() -> None:
    """In the environment that has cfn-lint."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert "tests/cli/test_handler_template.py" in makefile

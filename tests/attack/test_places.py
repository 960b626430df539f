"""Files that are none: what never ends is not read to its end, and what links lead to stays as it is."""

import json
import sys
from pathlib import Path

import pytest
from conftest import SAMPLES

pytestmark = [pytest.mark.tools, pytest.mark.once]
pytest.importorskip("click")
pytest.importorskip("yaml")
pytest.importorskip("dotenv")

from attack.conftest import Command  # noqa: E402
from attack.hostile import check_output  # noqa: E402

ENDLESS = Path("/dev/zero")
PAID = str(SAMPLES / "stripe" / "payment_intent.succeeded.json")

READING = [
    ["parse", "ENDLESS"],
    ["drift", "ENDLESS"],
    ["table", "ENDLESS", "--to", "OUT", "--processes", "1"],
    ["match", "ENDLESS", PAID],
    ["match", '{"source": ["a"]}', "ENDLESS"],
    ["transform", "ENDLESS", PAID],
    ["replay", PAID, "--to", "json:dumps", "--pattern", "ENDLESS"],
    ["replay", PAID, "--to", "json:dumps", "--state", "ENDLESS"],
    ["invoke", "app:handle", PAID, "--env-file", "ENDLESS"],
    ["invoke", "app:handle", PAID, "--template", "ENDLESS"],
    ["listen", "--secret", "stripe=@ENDLESS"],
    ["drift", "--documents", "ENDLESS"],
    ["generate", "--documents", "ENDLESS", "--output", "OUT"],
]


@pytest.mark.skipif(not ENDLESS.exists(), reason="there is no device that never ends")
@pytest.mark.parametrize("arguments", READING, ids=lambda words: " ".join(words).replace(str(SAMPLES), ""))
def test_what_never_ends_is_refused_wherever_a_file_is_read(
    arguments: list[str], command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A device that is named instead of a file, in every option that names one."""
    monkeypatch.chdir(tmp_path)
    Path("app.py").write_text("def handle(event, context): pass\n")

    ran = command(*(word.replace("ENDLESS", str(ENDLESS)).replace("OUT", "out") for word in arguments))

    assert ran.code in (1, 2)
    assert str(ENDLESS) in ran.err
    assert "--debug shows where" not in ran.err
    check_output(ran.err)


@pytest.mark.parametrize("force", [[], ["--force"]], ids=["", "force"])
def test_no_project_is_written_through_a_link(force: list[str], command: Command, tmp_path: Path) -> None:
    """Neither one that leads to a file nor one that leads nowhere yet: it is there, or replaced."""
    (tmp_path / "kept").write_text("kept")
    output = tmp_path / "project"
    output.mkdir()
    (output / "app.py").symlink_to(tmp_path / "kept")
    (output / "handlers.py").symlink_to(tmp_path / "made")

    ran = command("handler", "invoice.paid", "--output", str(output), *force)

    assert ran.code == (0 if force else 2)
    assert (tmp_path / "kept").read_text() == "kept"
    assert not (tmp_path / "made").exists()
    assert (output / "app.py").is_symlink() == (not force)


def test_what_failed_is_written_for_its_owner_alone(command: Command, tmp_path: Path) -> None:
    """Deliveries that could not be replayed have personal data."""
    failed = tmp_path / "failed.jsonl"

    ran = command("replay", PAID, "--to", "json:loads", "--failed", str(failed))

    assert ran.code == 1
    assert json.loads(failed.read_text())["detail-type"] == "payment_intent.succeeded"
    assert sys.platform == "win32" or failed.stat().st_mode & 0o077 == 0


def test_a_variable_that_no_process_can_have_is_refused(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of variables may have any character, and an environment all but one."""
    monkeypatch.chdir(tmp_path)
    Path("app.py").write_text("def handle(event, context): pass\n")
    Path("variables").write_text("A=x\0y\n")

    ran = command("invoke", "app:handle", PAID, "--env-file", "variables")

    assert ran.code == 2
    assert "an environment cannot have such a variable: embedded null byte" in ran.err

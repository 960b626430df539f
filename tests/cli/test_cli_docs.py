"""docs/cli.md: what it shows is what the command line answers."""

import difflib
from pathlib import Path

import pytest

from cli.console import DOCUMENT, DOCUMENTS, commands, refreshed

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._command import SUMMARIES  # noqa: E402 # after the skip


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_answer_is_the_one_that_is_given(document: Path) -> None:
    """Help texts and examples alike; `python -m cli.console` writes them anew."""
    text = document.read_text(encoding="utf-8")

    now = refreshed(text)

    assert now == text, "".join(difflib.unified_diff(text.splitlines(True), now.splitlines(True)))


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_command_is_documented_with_its_help(name: str) -> None:
    """Under a heading of its own."""
    text = DOCUMENT.read_text(encoding="utf-8")

    assert f"\n### {name}\n" in text
    assert f"partner-events {name} --help" in commands(text)


def test_only_misspelled_calls_are_shown_to_fail() -> None:
    """Whatever else answers with an error is an example that does not work."""
    text = DOCUMENT.read_text(encoding="utf-8")

    errors = [line for line in text.splitlines() if line.startswith("Error")]

    assert errors
    assert all("; did you mean " in line for line in errors)

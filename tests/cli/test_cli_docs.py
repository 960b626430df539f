"""Documents with commands: what they show is what the commands answer, and what they quote is there."""

import difflib
from pathlib import Path
from textwrap import dedent

import pytest

from cli.console import DOCUMENT, DOCUMENTS, PROJECTS, TITLED, commands, refreshed

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._command import SUMMARIES  # noqa: E402 # after the skip


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_answer_is_the_one_that_is_given(document: Path) -> None:
    """Help texts and examples alike; `python -m cli.console` writes them anew."""
    text = document.read_text(encoding="utf-8")

    now = refreshed(document)

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


@pytest.mark.parametrize(("document", "project"), PROJECTS.items(), ids=lambda path: path.name)
def test_a_tutorial_quotes_its_project(document: Path, project: Path) -> None:
    """Each quoted line is in the file that its block names, and the lines of a block follow each other."""
    quotes = TITLED.findall(document.read_text(encoding="utf-8"))

    assert quotes
    for name, quote in quotes:
        lines = (project / name).read_text(encoding="utf-8").splitlines(keepends=True)
        count = quote.count("\n")
        parts = ("".join(lines[first : first + count]) for first in range(len(lines)))
        assert any(dedent(part) == quote for part in parts), f"{name} has no such lines:\n{quote}"

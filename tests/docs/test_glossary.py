"""docs/glossary.md: one meaning for each word, in an order in which it is found."""

import re

import pytest
from conftest import ROOT

pytestmark = pytest.mark.once

TERM = re.compile(r"^## (.+)\n\n(.+(?:\n.+)*)\n\n((?:\[.+]\(.+\),? ?)+)$", re.MULTILINE)
ROW = re.compile(r"^\| (?!word |---)(.+?) \|", re.MULTILINE)

TEXT = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
TERMS = {term.lower() for term, _, _ in TERM.findall(TEXT)}


def words(heading: str) -> list[str]:
    """The first column of a table of CONTRIBUTING.md, each word of it."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.partition(f"\n{heading}\n\n")[2].partition("\n\n")[0]
    return [word for row in ROW.findall(table) for word in row.split(", ")]


def test_every_term_has_a_meaning_and_links() -> None:
    """In alphabetical order, one meaning each; the last link is AWS's where there is one."""
    found = TERM.findall(TEXT)

    headings = re.findall(r"^## (.+)$", TEXT, re.MULTILINE)
    assert [term for term, _, _ in found] == headings == sorted(headings, key=str.lower)
    assert len(TERMS) == len(headings)
    for _, _, links in found:
        targets = re.findall(r"\[(.+?)]\((.+?)\)", links)
        assert targets
        for title, target in targets:
            assert (title == "AWS") == target.startswith("https://docs.aws.amazon.com/")


def test_what_we_do_not_say_is_about_terms() -> None:
    """CONTRIBUTING.md says what not to say, and leaves the meanings to the glossary."""
    found = {word.lower() for word in words("What we do not say instead:")}

    assert found
    assert found <= TERMS


def test_words_of_the_code_are_no_terms() -> None:
    """A word is explained in one place."""
    code = words("In the code alone:")

    assert code
    assert not TERMS & set(code)

"""docs/faq.md: what its answers have in common. Its code is run with that of other pages."""

import re

import pytest
from conftest import ROOT

pytestmark = pytest.mark.once

TEXT = (ROOT / "docs" / "faq.md").read_text(encoding="utf-8")
GROUPS = dict(re.findall(r"^## (.+)\n\n((?:(?!^## ).*\n?)+)", TEXT, re.MULTILINE))
QUESTIONS = {
    question: answer
    for group in GROUPS.values()
    for question, answer in re.findall(r"^### (.+)\n\n((?:(?!^### ).*\n?)+)", group, re.MULTILINE)
}


def test_the_page_begins_with_its_groups() -> None:
    """In their order, each of several questions."""
    assert re.findall(r"^- \[(.+?)]\(#", TEXT, re.MULTILINE) == list(GROUPS)
    assert all(len(re.findall(r"^### ", group, re.MULTILINE)) >= 2 for group in GROUPS.values())


def test_every_question_is_asked_once() -> None:
    """A heading is an address, too."""
    headings = re.findall(r"^### (.+)$", TEXT, re.MULTILINE)

    assert headings == list(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_answer_is_short_and_leads_on(question: str) -> None:
    """To the page that says more."""
    answer = QUESTIONS[question]

    prose = re.sub(r"```.*?```", "", answer, flags=re.DOTALL)
    assert re.search(r"]\([\w./-]+[.]md", answer)
    assert len(prose.split()) < 100

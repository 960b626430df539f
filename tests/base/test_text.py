"""Text from outside, made safe to show."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events._base.text import NAME, TEXT, escape, escape_json, message, quoted, shown

ANY = st.text(st.characters(exclude_categories=[]), max_size=300)


@given(ANY)
def test_what_is_shown_is_printable_and_bounded(text: str) -> None:
    """One line, whatever the text; as it is, if it is short and printable."""
    for made, limit in ((shown(text), NAME), (message(text), TEXT), (quoted(text), 12 * NAME)):
        assert made.isprintable()
        assert len(made) <= limit
    if text.isprintable() and len(text) <= NAME:
        assert shown(text) == message(text) == text


@given(ANY)
def test_escaped_json_has_the_same_value(text: str) -> None:
    """Also beyond the basic plane, where a character is two escapes, and for halves of characters."""
    escaped = escape_json(json.dumps([text, {text: text}], ensure_ascii=False, indent=1))

    assert all(line.isprintable() for line in escaped.split("\n"))
    assert json.loads(escaped) == json.loads(json.dumps([text, {text: text}]))


def test_of_a_long_text_the_end_is_shown_too() -> None:
    """There an error says what would be right."""
    text = message(f"begin {'x' * 10**6} end")

    assert text.startswith("begin x")
    assert text.endswith("x end")
    assert len(text) == TEXT


@pytest.mark.parametrize(
    ("character", "escaped"),
    [("\x1b", "\\x1b"), ("\n", "\\n"), ("\u202e", "\\u202e"), ("\x9b", "\\x9b"), ("\ud800", "\\ud800")],
)
def test_a_character_is_escaped_as_python_escapes_it(character: str, escaped: str) -> None:
    """So that people can look it up."""
    assert shown(f"a{character}b") == f"a{escaped}b"
    assert escape(f"a{character}b", keep=character) == f"a{character}b"

"""Text that came from outside, made safe to show: printable characters, on one line, of bounded length.

Errors, logs, reprs and the command line show such text through this module alone. What `str.isprintable`
refuses is escaped: control characters (C0, C1, DEL), among them line breaks; separators of lines and
paragraphs; bidirectional controls and whatever else is invisible; surrogates; and characters that Unicode
has not assigned. https://docs.python.org/3/library/stdtypes.html#str.isprintable
"""

from __future__ import annotations

NAME = 100
"""The most characters that are shown of one name or value; real ones are shorter."""

TEXT = 2_000
"""The most characters of a whole text, such as an error's: a screen of 80 columns and 25 lines."""

_END = 500
"""How many of them are left for the end of a text that is longer: there it says what would be right."""


def shown(text: object, limit: int = NAME) -> str:
    """A name or a value within a text: what is longer ends with ``…``."""
    # Cut before it is escaped, too, so that a long one takes no time.
    return clip(escape(clip(str(text), limit)), limit)


def quoted(text: object, limit: int = NAME) -> str:
    """The same in quotes, as Python writes a string."""
    return repr(clip(str(text), limit))


def clip(text: str, limit: int = NAME) -> str:
    """As much of a text as is shown of it, not escaped yet."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


def represented(value: object) -> str:
    """The repr of a value, within another repr. Of texts it is printable by itself, but of any length."""
    return message(repr(value))


def message(text: object) -> str:
    """A whole text: of what is longer, beginning and end are there."""
    return _cut(escape(_cut(str(text))))


def _cut(text: str) -> str:
    return text if len(text) <= TEXT else f"{text[: TEXT - _END - 3]} … {text[-_END:]}"


def escape(text: str, *, keep: str = "") -> str:
    """The text with everything but printable characters and ``keep`` as Python escapes it."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c in keep else c.encode("unicode_escape").decode() for c in text)


def escape_json(text: str) -> str:
    """JSON text, or any other, with everything but printable characters and line breaks as JSON escapes it.

    In JSON such a character can only be part of a string, whose value stays the same.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else _as_utf_16(c) for c in text)


def whole(text: str) -> str:
    """JSON text that UTF-8 can hold: half a character, which is no text by itself, as JSON escapes it."""
    if text.isascii():
        return text
    return "".join(_as_utf_16(c) if "\ud800" <= c <= "\udfff" else c for c in text)


def _as_utf_16(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))

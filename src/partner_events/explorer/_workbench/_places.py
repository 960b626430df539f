"""Where in a JSON text something is, so that an editor can show it."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder

from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

_BLANK = re.compile(r"[ \t\r\n]*")
_BRACKET = re.compile(r"[\[{\]}]")
_NESTING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{\]}]', re.DOTALL)
_DECODER = JSONDecoder()


class Position(Value):
    """Where in a text something begins and ends.

    ``line`` and ``column`` count from 1, in characters. ``start`` and ``end`` count from 0, in units of
    UTF-16, as browsers do.
    """

    __slots__ = ("line", "column", "start", "end")

    line: int
    column: int
    start: int
    end: int

    def to_dict(self) -> dict[str, object]:
        """The same for JSON."""
        return {"line": self.line, "column": self.column, "start": self.start, "end": self.end}


def position(text: str, start: int, end: int) -> Position:
    """The position of a part of a text, given as indices."""
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    first = _units(text[:start])
    return Position(line, column, first, first + _units(text[start:end]))


def position_of(text: str, path: Path, *, is_value: bool = False) -> Position | None:
    """The position of what is at a path in JSON text: a member with its key, an item, or the whole.

    Of a key that is repeated, it is the last. Where the path leads further than the text, as into JSON that
    is in a string, it is the place where it leaves. None if the text is not JSON.

    With ``is_value`` it is a member's value alone, and None if the path leads further than the text.
    """
    try:
        start, value, end, is_there = _found(text, path)
    except (RecursionError, IndexError, ValueError):
        return None
    if is_value:
        return position(text, value, end) if is_there else None
    return position(text, start, end)


def position_of_error(text: str) -> Position | None:
    """The position where a text stops being JSON; None if it does not, or nobody can say where."""
    try:
        _DECODER.decode(text)
    except JSONDecodeError as error:
        return position(text, error.pos, min(error.pos + 1, len(text)))
    except (RecursionError, ValueError):
        return None
    return None


def is_deeper(text: str, levels: int) -> bool:
    """Whether JSON text, or JSON in one of its strings, is nested deeper than some levels.

    It need not be JSON, and nothing is decoded: this is for what cannot bear to decode it.
    """
    depth = 0
    for found in _NESTING.finditer(text):
        token = found[0]
        if token[0] != '"':
            depth += 1 if token in "[{" else -1
        elif len(token) > levels and _is_deep_inside(token, levels):
            return True
        if depth > levels:
            return True
    return False


def _is_deep_inside(text: str, levels: int) -> bool:
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket in "[{" else -1
        if depth > levels:
            return True
    return False


def _found(text: str, path: Path) -> tuple[int, int, int, bool]:
    """Where it begins, where its value does, where that ends, and whether the path leads so far."""
    value = _skip(text, 0)
    start, end = value, _end(text, value)
    for step in path:
        inner = _member(text, value, step) if isinstance(step, str) else _item(text, value, step)
        if inner is None:
            return start, value, end, False
        start, value, end = inner
    return start, value, end, True


def _member(text: str, at: int, name: str) -> tuple[int, int, int] | None:
    """Where a member of an object begins, where its value does, and where that ends."""
    if text[at] != "{":
        return None
    found: tuple[int, int, int] | None = None
    at = _skip(text, at + 1)
    while text[at] != "}":
        key, after = _DECODER.raw_decode(text, at)
        value = _skip(text, _skip(text, after) + 1)
        end = _end(text, value)
        if key == name:
            found = (at, value, end)
        at = _next(text, end)
    return found


def _item(text: str, at: int, index: int) -> tuple[int, int, int] | None:
    """Where an item of an array begins, twice, and where it ends."""
    if text[at] != "[":
        return None
    at = _skip(text, at + 1)
    while text[at] != "]":
        end = _end(text, at)
        if index == 0:
            return at, at, end
        index -= 1
        at = _next(text, end)
    return None


def _next(text: str, end: int) -> int:
    """Where the next member or item begins, or where the last one's container ends."""
    at = _skip(text, end)
    return _skip(text, at + 1) if text[at] == "," else at


def _end(text: str, at: int) -> int:
    return _DECODER.raw_decode(text, at)[1]


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    assert found is not None  # It matches nothing, too.
    return found.end()


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2

"""The JSON documents in a text that comes in pieces: one after the other, however they are laid out.

Lines, arrays, pretty-printed documents, documents with nothing between them, and all of these mixed. Not
more of the text is kept than the document that is being read.
"""

from __future__ import annotations

import json
import re

from partner_events._base.value import Value
from partner_events._wire.json import dotted, json_type

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MIB = 1024 * 1024

LARGEST_DOCUMENT = 32 * MIB
"""How many characters a document may have that is read as one.

A delivery has 1 MB at most, and what carries some of them no more than 20 MB: Kinesis answers with 10 MB,
as base64. The items of arrays, also of one in the fields of the outermost object, are read one by one.
"""

HEAVIEST = 512 * MIB
"""How many bytes of memory the values of a document may take, as `_weight` estimates it."""

LIGHT = MIB
"""A text of so many characters needs no estimate."""

LONGEST_PREFIX = 300
"""How many characters of other text a line may have before its JSON: a time, the name of a log stream."""


NOT_JSON = "not JSON"
CUT_OFF = "not JSON (it ends too early)"


class Document(Value):
    """A JSON value and where it was, with its text.

    ``name`` is the field of the outermost object whose list it is an item of, where that object is too
    large to be read as one; ``around`` has its fields before the list. Otherwise ``name`` is None.
    """

    __slots__ = ("place", "value", "text", "name", "around")

    place: str
    value: object
    text: str
    name: str | None
    around: dict[str, object] | None


class Broken(Value):
    """A part of the text that is not JSON, or more of it than is read as one."""

    __slots__ = ("place", "reason")

    place: str
    reason: str


def documents(pieces: Iterator[str], *, lines_before: int = 0) -> Iterator[Document | Broken]:
    """The documents of a text in their order, and what is between them that is not JSON.

    If one of these is all of the text, its place is empty. ``lines_before`` is how many lines of documents
    somebody else has read before these pieces.
    """
    found = _Reader(pieces, lines_before).read()
    if lines_before:
        yield from found
        return
    first = next(found, None)
    if first is None:
        return
    try:
        second = next(found, None)
    except Exception:
        # The text breaks off behind it.
        yield first
        raise
    if second is None and isinstance(first, Broken) and first.place.startswith("line"):
        yield Broken("", first.reason)
        return
    if second is None and isinstance(first, Document) and first.name is None and first.place == "line 1":
        yield Document("", first.value, first.text, None, None)
        return
    yield first
    if second is not None:
        yield second
    yield from found


class _Window:
    """The part of the text that is being looked at. ``at`` is where, ``line`` and `column` where in the text.

    Only `more` changes what is before and after, so that positions stay until it is called.
    """

    def __init__(self, pieces: Iterator[str], lines_before: int) -> None:
        self._pieces = pieces
        self.has_bad_bytes = False
        self.text = ""
        self.at = 0
        self.line = lines_before + 1
        self._line_start = 0

    @property
    def column(self) -> int:
        return self.at - self._line_start + 1

    @property
    def is_first_in_line(self) -> bool:
        """Whether only blanks are before it in its line."""
        return self._line_start >= 0 and not self.text[self._line_start : self.at].strip(" \t\r\ufeff")

    @property
    def rest(self) -> int:
        return len(self.text) - self.at

    def go_to(self, position: int) -> None:
        # Finding none, as in a document on one line, takes a tenth of counting none.
        if (first := self.text.find("\n", self.at, position)) >= 0:
            self.line += self.text.count("\n", first, position)
            self._line_start = self.text.rindex("\n", first, position) + 1
        self.at = position

    def more(self, least: int = 1) -> bool:
        """Read on, by so many characters or more; False if there are none. Forget what is before ``at``."""
        pieces: list[str] = []
        count = 0
        for piece in self._pieces:
            pieces.append(piece)
            self.has_bad_bytes = self.has_bad_bytes or not _is_encodable(piece)
            count += len(piece)
            if count >= least:
                break
        self.text = "".join((self.text[self.at :], *pieces))
        self._line_start -= self.at
        self.at = 0
        return count > 0

    def skip(self, separators: re.Pattern[str]) -> str:
        """Go to the first character that is not one of them, and return it; empty at the end."""
        while True:
            match = separators.match(self.text, self.at)
            if match is not None and match.end() > self.at:
                self.go_to(match.end())
            if self.at < len(self.text):
                return self.text[self.at]
            if not self.more():
                return ""


def _is_encodable(text: str) -> bool:
    """Whether it has no lone surrogates, which bytes that are not UTF-8 became."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


BETWEEN = re.compile("[\\s,\ufeff\x1e]*")
"""What may be between documents: also a comma, the mark before a text that was appended, and what begins
each text of RFC 7464."""

SPACE = re.compile(r"\s*")

_ARRAY = re.compile(r'\[\s*(?:[\[\]{"]|$|(?:-?\d[\d.eE+-]*|true|false|null)\s*[,\]])')

_MAYBE_ARRAY = re.compile(r"\[\s*(?:-?[\d.eE+-]*|t|tr|tru|true|f|fa|fal|fals|false|n|nu|nul|null)\s*\Z")
"""The same as far as it is in the window."""


class _Reader:
    def __init__(self, pieces: Iterator[str], lines_before: int) -> None:
        self._window = _Window(pieces, lines_before)
        self._is_in_array = False
        self._array_place = ""
        self._item = 0
        self._documents = lines_before
        self._garbage: tuple[int, int, str] | None = None
        self._decoded_from = 0

    def read(self) -> Iterator[Document | Broken]:
        window = self._window
        while first := window.skip(BETWEEN):
            if first == "{" or first == '"' or (first == "[" and self._is_in_array):
                yield from self._end_of_garbage()
                yield from self._value()
            elif first == "[" and self._is_array():
                yield from self._end_of_garbage()
                self._begin_array()
            elif first == "]" and self._is_in_array:
                self._is_in_array = False
                window.go_to(window.at + 1)
            elif self._is_in_array and first in "-0123456789tfn":
                yield from self._value()
            else:
                yield from self._line_of_other_text()
        yield from self._end_of_garbage()
        if self._is_in_array:
            yield Broken(self._array_place or "line 1", "the array is not closed: the text ends too early")

    # Places

    def _place(self) -> str:
        if self._is_in_array:
            return self._in_array()
        return self._position()

    def _in_array(self) -> str:
        return f"{self._array_place}, item {self._item}" if self._array_place else f"item {self._item}"

    def _position(self) -> str:
        window = self._window
        line = f"line {window.line}"
        return line if window.is_first_in_line else f"{line}, column {window.column}"

    def _is_array(self) -> bool:
        """Whether a bracket begins an array, and not a link in a text or the level of a log line."""
        window = self._window
        if window.rest < LONGEST_PREFIX:
            window.more()
        while _ARRAY.match(window.text, window.at) is None:
            if not (_MAYBE_ARRAY.match(window.text, window.at) and window.more()):
                return False
        return True

    def _begin_array(self) -> None:
        self._is_in_array, self._item = True, 0
        self._array_place = self._position() if self._documents else ""
        self._documents += 1
        self._window.go_to(self._window.at + 1)

    # Values

    def _value(self) -> Iterator[Document | Broken]:
        self._documents += 1
        self._item += self._is_in_array
        place = self._place()
        try:
            value = self._decoded()
        except _TooLargeError as error:
            if self._window.text[self._window.at] == "{":
                yield from self._members(place)
                return
            _skip_value(self._window)
            yield Broken(place, str(error))
        except _BrokenError as error:
            yield Broken(place, f"{error}{self._go_on_after_broken()}")
        else:
            yield self._found(place, value)

    def _found(
        self, place: str, value: object, name: str | None = None, around: dict[str, object] | None = None
    ) -> Document | Broken:
        """The document whose value was decoded last."""
        if isinstance(value, _Bad):
            return Broken(place, value.reason)
        window = self._window
        return Document(place, value, window.text[self._decoded_from : window.at], name, around)

    def _decoded(self) -> object:
        """The value at the window's position, which goes behind it; `_Bad` if it cannot be taken.

        Raises:
            _TooLargeError: There is more of it than is read as one.
            _BrokenError: It is not JSON.
        """
        window = self._window
        scan = _scan
        while True:
            text, at = window.text, window.at
            try:
                value, end = scan(text, at)
            except json.JSONDecodeError as error:
                if not _may_go_on(error, text):
                    raise _BrokenError(f"{NOT_JSON} ({_said(error, window)})") from None
                if window.rest > LARGEST_DOCUMENT:
                    raise _TooLargeError(f"it has more than {LARGEST_DOCUMENT:,} characters") from None
                if window.rest > LIGHT and _weight(text, at) > HEAVIEST:
                    raise _TooLargeError("it holds more JSON values than are read as one") from None
                is_cut = error.msg.startswith("Unterminated") or error.pos >= len(text.rstrip())
                said = CUT_OFF if is_cut else f"{NOT_JSON} ({_said(error, window)})"
                if not window.more(window.rest):
                    raise _BrokenError(said) from None
            except RecursionError:
                raise _TooLargeError("it is nested deeper than Python decodes") from None
            except ValueError:
                # What refuses no number finds the end, which may not be in the window yet.
                scan = _scan_any_number
            else:
                if text[at] in _OF_NUMBERS and _MAYBE_CUT.match(text, end) and window.more():
                    # The end of the window may have cut it.
                    continue
                window.go_to(end)
                self._decoded_from = at
                if scan is _scan_any_number:
                    return _Bad("it holds a number that Python does not decode")
                if window.has_bad_bytes and _BAD_BYTES.search(text, at, end):
                    return _Bad("its text is not UTF-8")
                return value

    def _members(self, place: str) -> Iterator[Document | Broken]:
        """The items of the lists in an object that is too large to be read as one."""
        window = self._window
        around: dict[str, object] = {}
        window.go_to(window.at + 1)
        try:
            while (first := window.skip(BETWEEN)) != "}":
                if first != '"':
                    raise _BrokenError(NOT_JSON if first else CUT_OFF)
                name = str(self._decoded())
                if window.skip(SPACE) != ":":
                    raise _BrokenError(NOT_JSON)
                window.go_to(window.at + 1)
                if window.skip(SPACE) == "[":
                    yield from self._list(place, name, around)
                    continue
                try:
                    around[name] = self._decoded()
                except _TooLargeError as error:
                    _skip_value(window)
                    yield Broken(f"{place}, {dotted((name,))}", str(error))
            window.go_to(window.at + 1)
        except (_BrokenError, _TooLargeError) as error:
            where = f"in line {window.line}, column {window.column}"
            yield Broken(place, f"{error}, {where}{self._go_on_after_broken()}")

    def _list(self, place: str, name: str, around: dict[str, object]) -> Iterator[Document | Broken]:
        window = self._window
        window.go_to(window.at + 1)
        index = 0
        while (first := window.skip(BETWEEN)) != "]":
            if not first:
                raise _BrokenError(CUT_OFF)
            where = dotted((name, index))
            where = where if place == "line 1" else f"{place}, {where}"
            try:
                value = self._decoded()
            except _TooLargeError as error:
                _skip_value(window)
                yield Broken(where, str(error))
            else:
                yield self._found(where, value, name, dict(around))
            index += 1
        window.go_to(window.at + 1)

    # What is not JSON

    def _line_of_other_text(self) -> Iterator[Document | Broken]:
        """A line that begins with something else: the JSON in it, or nothing."""
        window = self._window
        while (end := window.text.find("\n", window.at)) < 0 and window.rest < LONGEST_PREFIX:
            if not window.more():
                break
        last = min(len(window.text) if end < 0 else end, window.at + LONGEST_PREFIX)
        start = window.text.find("{", window.at, last)
        line, place = window.line, self._position()
        if start >= 0:
            window.go_to(start)
            try:
                value = self._decoded()
            except (_TooLargeError, _BrokenError):
                pass
            else:
                yield from self._end_of_garbage()
                self._documents += 1
                yield self._found(place, value)
                return
        reason = _why_no_document(window.text[window.at : last])
        if self._garbage is None:
            self._garbage = line, line, reason
        else:
            first, _, known = self._garbage
            self._garbage = first, line, reason if reason == known else NOT_JSON
        self._documents += 1
        _skip_line(window)

    def _end_of_garbage(self) -> Iterator[Broken]:
        if self._garbage is None:
            return
        first, last, reason = self._garbage
        self._garbage = None
        yield Broken(f"line {first}" if first == last else f"lines {first} to {last}", reason)

    def _go_on_after_broken(self) -> str:
        """Go to where the next document seems to begin, and say where that is, if it is not the next line.

        It is a line that begins with a bracket or brace, no deeper than this one; or what begins as every
        delivery of EventBridge does.
        """
        window = self._window
        line = window.line
        indent = window.column - 1 if window.is_first_in_line else 0
        start = re.compile(
            rf'\n(?:[ \t\r]*\n)*[ \t]{{0,{min(indent, 100)}}}(?=[\[{{])|(?={{\s*"version"\s*:\s*"0")'
        )
        window.go_to(min(window.at + 1, len(window.text)))
        has_more = False
        while (found := start.search(window.text, window.at)) is None:
            rest = window.text[window.at :]
            has_more = has_more or bool((rest if window.line > line else rest.partition("\n")[2]).strip())
            window.go_to(max(window.at, len(window.text) - LONGEST_PREFIX))
            if not window.more(MIB):
                window.go_to(len(window.text))
                return "; what follows it is not read" if has_more else ""
        window.go_to(found.start())
        has_skipped_more = window.line > line or found.end() == found.start()
        window.go_to(found.end())
        return f"; the next that is read is in {self._position()}" if has_skipped_more else ""


class _BrokenError(Exception):
    """Not JSON."""


class _TooLargeError(Exception):
    """More JSON than is read as one document."""


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError
    return value


class _Bad(Value):
    """JSON that cannot be taken."""

    __slots__ = ("reason",)

    reason: str


_BAD_BYTES = re.compile("[\udc80-\udcff]")


_scan = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite).raw_decode
"""As `_wire.json.loads` reads JSON, but for what comes after it."""

_SCALAR = re.compile(r"\s*(?:-?(?:0|[1-9][0-9]{0,299})(?:\.[0-9]{1,300})?|true|false|null)\s*")


def _why_no_document(line: str) -> str:
    """What is wrong with a line that begins neither an object nor an array nor a string."""
    if _SCALAR.fullmatch(line) is None:
        return NOT_JSON
    return f"{json_type(json.loads(line))}, where a delivery is an object"


_OF_NUMBERS = "-0123456789"
_MAYBE_CUT = re.compile(r"[\d.eE+-]*\Z")

_scan_any_number = json.JSONDecoder(parse_int=str).raw_decode

LONGEST_TOKEN = 16
r"""In characters: a literal, a number's beginning, or ``\u00e9``, that the end of the window may have cut."""


def _may_go_on(error: json.JSONDecodeError, text: str) -> bool:
    """Whether the text may be JSON whose rest is not in the window yet."""
    return error.msg.startswith("Unterminated string") or error.pos >= len(text) - LONGEST_TOKEN


def _said(error: json.JSONDecodeError, window: _Window) -> str:
    """What is wrong, and where in the text."""
    lines = window.text.count("\n", window.at, error.pos)
    start = window.text.rfind("\n", 0, error.pos)
    column = error.pos - start if lines else window.column + error.pos - window.at
    return f"{error.msg}, line {window.line + lines}, column {column}"


def _weight(text: str, at: int) -> int:
    """About how many bytes of memory the values of the text take: a list or an object takes 64 or more."""
    containers = text.count("{", at) + text.count("[", at)
    return 2 * (len(text) - at) + 64 * containers + 8 * text.count(",", at)


_MARKS = re.compile(r'"|[{\[]+|[}\]]')
_IN_STRING = re.compile(r'["\\]')


def _skip_value(window: _Window, depth: int = 0) -> None:
    """Go behind the value at the window's position, however large; or out of so many objects around it."""
    is_in_string = False
    at = window.at
    while True:
        match = (_IN_STRING if is_in_string else _MARKS).search(window.text, at)
        if match is None:
            window.go_to(len(window.text))
            if not window.more():
                return
            at = window.at
            continue
        mark, at = match.group(), match.end()
        if mark == "\\":
            if at == len(window.text):
                window.go_to(at)
                if not window.more():
                    return
                at = window.at
            at += 1
            continue
        if mark == '"':
            is_in_string = not is_in_string
        else:
            depth += -1 if mark in "]}" else len(mark)
        if depth <= 0 and not is_in_string:
            window.go_to(at)
            return


def _skip_line(window: _Window) -> None:
    while (end := window.text.find("\n", window.at)) < 0:
        window.go_to(len(window.text))
        if not window.more():
            return
    window.go_to(end)

"""What columns do not say of a delivery: unknown fields, deviations, nulls, exact values."""

from __future__ import annotations

import json

from partner_events._wire.json import is_array, is_object
from partner_events._wire.secrets import SECRET, SENSITIVE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from partner_events.tables._cover import Covering

    Notes: TypeAlias = list[dict[str, object] | None]

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
encode_ascii = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def json_text(value: object) -> str:
    """A value as JSON; in ASCII if it holds half a character, which UTF-8 does not have."""
    text = _encoded(value, encode)
    return text if is_utf8(text) else _encoded(value, encode_ascii)


def _encoded(value: object, encode: Callable[[object], str]) -> str:
    """What ``encode`` makes of a value, also of one that is nested deeper than it follows."""
    try:
        return encode(value)
    except RecursionError:
        pass
    parts: list[str] = []
    todo: list[tuple[str, object]] = [("", value)]
    while todo:
        before, each = todo.pop()
        parts.append(before)
        if is_object(each):
            inside = [(f"{encode(name)}:", inner) for name, inner in each.items()]
        elif is_array(each):
            inside = [("", item) for item in each]
        else:
            parts.append("" if each is _END else encode(each))
            continue
        parts.append("{" if is_object(each) else "[")
        todo.append(("}" if is_object(each) else "]", _END))
        todo += [(f",{name}" if number else name, inner) for number, (name, inner) in enumerate(inside)][::-1]
    return "".join(parts)


_END = object()


def is_utf8(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def step(name: str | int) -> str:
    """A step of a JSON pointer. https://www.rfc-editor.org/rfc/rfc6901"""
    return f"/{str(name).replace('~', '~0').replace('/', '~1')}"


class Places:
    """Where the values of a column are: each in which row, and at which JSON pointer.

    Outside of lists and maps the pointer is the same for all; there it is made when it is needed.
    """

    def __init__(self, rows: Sequence[int], pointer: str = "") -> None:
        self.rows = rows
        self.pointer: str | None = pointer

    def at(self, index: int) -> tuple[int, str]:
        return self.rows[index], self.pointer_of(index)

    def pointer_of(self, index: int) -> str:
        assert self.pointer is not None
        return self.pointer

    def inside(self, name: str) -> Places:
        """The same field of all objects."""
        if self.pointer is not None:
            return Places(self.rows, self.pointer + step(name))
        return _Varying(self.rows, lambda index: self.pointer_of(index) + step(name))

    def some(self, indices: Sequence[int]) -> Places:
        """Some of the values."""
        rows = [self.rows[index] for index in indices]
        if self.pointer is not None:
            return Places(rows, self.pointer)
        return _Varying(rows, lambda index: self.pointer_of(indices[index]))

    def items(self, owners: Sequence[int], steps: Sequence[str | int]) -> Places:
        """The items of all arrays, or the entries of all maps, in one sequence."""
        rows = [self.rows[owner] for owner in owners]
        return _Varying(rows, lambda index: self.pointer_of(owners[index]) + step(steps[index]))


class _Varying(Places):
    """Values inside of lists or maps."""

    def __init__(self, rows: Sequence[int], pointer_of: Callable[[int], str]) -> None:
        self.rows = rows
        self.pointer = None
        self._pointer_of = pointer_of

    def pointer_of(self, index: int) -> str:
        return self._pointer_of(index)


class Batch:
    """The notes of the deliveries of one batch."""

    def __init__(self, rows: int, cover: Covering | None) -> None:
        self.rows = rows
        self.cover = cover
        self.extra: Notes = [None] * rows
        self.deviations: Notes = [None] * rows
        self.exact: Notes = [None] * rows
        self._nulls: list[list[str] | None] = [None] * rows
        self._fragments: dict[tuple[str, tuple[str, ...]], str] = {}

    def json_text(self, value: object) -> str:
        """A value as JSON, with what is hidden covered."""
        text = json_text(value)
        if self.cover is not None and self.cover.may_hide(text):
            covered = self.cover.copy(value)
            return text if covered is value else json_text(covered)
        return text

    def note(self, notes: Notes, row: int, pointer: str, value: object) -> None:
        found = notes[row]
        if found is None:
            found = notes[row] = {}
        found[pointer] = value

    def misfit(self, row: int, pointer: str, value: object, *, fits_type: bool) -> None:
        """Note a value that its column does not hold.

        ``fits_type`` says that it is of the documented type nevertheless, as a very large integer is.
        """
        if self.cover is not None and value:
            value = self.cover.at_end(pointer, value)
        if fits_type or value is SECRET or value is SENSITIVE:
            self.note(self.exact, row, pointer, value)
        else:
            self.note(self.deviations, row, pointer, {"kind": "contradiction", "value": value})

    def deviates(self, row: int, pointer: str, kind: str, value: object) -> None:
        """Note a deviation that an event's ``deviations()`` says, unless it is noted."""
        if pointer in (self.deviations[row] or ()):
            return
        if kind != "contradiction":
            self.note(self.deviations, row, pointer, {"kind": kind})
        elif pointer not in (self.exact[row] or ()):
            self.misfit(row, pointer, value, fits_type=False)

    def unknown(self, row: int, pointer: str, name: str, value: object, label: str | None) -> None:
        """Note a field that no column is for."""
        if self.cover is not None:
            value = self.cover.of_field(name, value, label)
        self.note(self.extra, row, pointer + step(name), value)

    def fragment(self, pointer: str, names: tuple[str, ...]) -> str:
        """The part of a row's note that says which fields of an object are null."""
        key = (pointer, names)
        text = self._fragments.get(key)
        if text is None:
            text = self._fragments[key] = f"{encode_ascii(pointer)}:{json_text(names)}"
        return text

    def null_at(self, places: Places, names: Sequence[tuple[str, ...]]) -> None:
        """Note the null fields of each of the objects at places."""
        rows, pointer, nulls = places.rows, places.pointer, self._nulls
        texts = (
            {each: self.fragment(pointer, each) for each in {*names} if each} if pointer is not None else None
        )
        for index, each in enumerate(names):
            if each:
                text = self.fragment(places.pointer_of(index), each) if texts is None else texts[each]
                row = rows[index]
                found = nulls[row]
                if found is None:
                    nulls[row] = [text]
                else:
                    found.append(text)

    def nulls(self) -> list[str | None]:
        return [None if each is None else f"{{{','.join(each)}}}" for each in self._nulls]


def texts(notes: Notes) -> list[str | None]:
    return [None if each is None else json_text(each) for each in notes]

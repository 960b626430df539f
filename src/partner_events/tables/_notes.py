"""What the columns of a batch do not say of its deliveries: unknown fields, deviations, nulls, exact values."""

from __future__ import annotations

import json

from partner_events._wire.secrets import SECRET, SENSITIVE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from partner_events.tables._cover import Covering

    Notes: TypeAlias = list[dict[str, object] | None]

encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
encode_ascii = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def json_text(value: object) -> str:
    """A value as JSON; in ASCII if it holds half a character, which UTF-8 does not have."""
    text = encode(value)
    return text if is_utf8(text) else encode_ascii(value)


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
    """Where the values of a column are: each in which delivery, and at which JSON pointer."""

    def at(self, index: int) -> tuple[int, str]:
        return index, ""


class Inside(Places):
    """Fields of objects."""

    def __init__(self, owners: Places, name: str) -> None:
        self._owners, self._step = owners, step(name)

    def at(self, index: int) -> tuple[int, str]:
        row, pointer = self._owners.at(index)
        return row, pointer + self._step


class Some(Places):
    """Some of the places."""

    def __init__(self, places: Places, indices: Sequence[int]) -> None:
        self._places, self._indices = places, indices

    def at(self, index: int) -> tuple[int, str]:
        return self._places.at(self._indices[index])


class Items(Places):
    """Items of arrays or entries of maps, all of a column's in one sequence."""

    def __init__(self, owners: Places, indices: Sequence[int], steps: Sequence[str | int]) -> None:
        self._owners, self._indices, self._steps = owners, indices, steps

    def at(self, index: int) -> tuple[int, str]:
        row, pointer = self._owners.at(self._indices[index])
        return row, pointer + step(self._steps[index])


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

    def note(self, notes: Notes, row: int, pointer: str, value: object) -> None:
        found = notes[row]
        if found is None:
            found = notes[row] = {}
        found[pointer] = value

    def misfit(self, row: int, pointer: str, value: object, *, fits_type: bool) -> None:
        """Note a value that its column does not hold.

        ``fits_type`` says that it is of the documented type nevertheless, as a very large integer is.
        """
        if self.cover is not None:
            value = self.cover.at_end(pointer, value)
        if fits_type or value is SECRET or value is SENSITIVE:
            self.note(self.exact, row, pointer, value)
        else:
            self.note(self.deviations, row, pointer, {"kind": "contradiction", "value": value})

    def unknown(self, row: int, pointer: str, name: str, value: object, label: str | None) -> None:
        """Note a field that no column is for."""
        if self.cover is not None:
            value = self.cover.of_field(name, value, label)
        self.note(self.extra, row, pointer + step(name), value)

    def null(self, row: int, pointer: str, names: tuple[str, ...]) -> None:
        """Note the fields of an object that were sent as null."""
        key = (pointer, names)
        text = self._fragments.get(key)
        if text is None:
            text = self._fragments[key] = f"{encode_ascii(pointer)}:{json_text(names)}"
        found = self._nulls[row]
        if found is None:
            self._nulls[row] = [text]
        else:
            found.append(text)

    def nulls(self) -> list[str | None]:
        return [None if each is None else f"{{{','.join(each)}}}" for each in self._nulls]


def texts(notes: Notes) -> list[str | None]:
    return [None if each is None else json_text(each) for each in notes]

"""What is written at a time: a file, or a part of one that is large and has one document on each line."""

from __future__ import annotations

import hashlib
import json
import os
from io import BytesIO
from typing import cast

from partner_events._base.value import Value
from partner_events._kinds.identify import identify_delivery
from partner_events._wire.errors import InvalidEventError
from partner_events._wire.json import is_object, loads
from partner_events.recorded._errors import UnreadableError
from partner_events.recorded._read import deliveries_in, deliveries_of
from partner_events.recorded._recorded import Recorded
from partner_events.recorded._texts import GZIP, UTF_16, ZSTD
from partner_events.tables._rows import Row, row_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from typing import BinaryIO

    from partner_events.recorded._files import File

PART = 128 * 1024 * 1024
"""The bytes of a part."""

LONGEST_LINE = 16 * 1024 * 1024

PACKED = (GZIP, ZSTD, *UTF_16)


class Unit(Value):
    """A file, or the lines of it that begin from ``start`` on and before ``end``; None is its end.

    ``size`` is the file's size in bytes, if that is known.
    """

    __slots__ = ("file", "start", "end", "size")

    file: File
    start: int
    end: int | None
    size: int | None

    @property
    def is_whole(self) -> bool:
        """Whether it is all of the file."""
        return not self.start and self.end is None

    @property
    def name(self) -> str:
        """What the files have in their names that are written of it: the same each time."""
        about = json.dumps([_full_name(self.file.name), self.start])
        return hashlib.sha256(about.encode()).hexdigest()[:24]


def _full_name(name: str) -> str:
    return name if "://" in name else os.path.abspath(name)


def units_of(file: File, part: int = PART) -> list[Unit]:
    """The parts of a file, or all of it, if it cannot be parted."""
    size = file.size
    if size is None or size <= part or file.is_given_open:
        return [Unit(file, 0, None, size)]
    bounds = list(range(0, size, part))
    try:
        with _opened(file) as opened:
            is_of_lines = all(_begins_lines(opened, bound) for bound in bounds)
    except OSError:
        is_of_lines = False
    if not is_of_lines:
        return [Unit(file, 0, None, size)]
    return [Unit(file, bound, bound + part if bound + part < size else None, size) for bound in bounds]


def _opened(file: File) -> AbstractContextManager[BinaryIO]:
    """A file that is not given open, so that it has lines, and places to go to."""
    return cast("AbstractContextManager[BinaryIO]", file.open())


def _begins_lines(opened: BinaryIO, bound: int) -> bool:
    """Whether the next line behind a place is an object alone, and not a part of something larger."""
    _go_to(opened, bound)
    line = opened.readline(LONGEST_LINE)
    if not bound and line.startswith(PACKED):
        return False
    try:
        return not line.strip() or is_object(json.loads(line))
    except (ValueError, RecursionError):
        return False


def _go_to(opened: BinaryIO, bound: int) -> None:
    """Go to the first line that begins at a place or behind it."""
    if not bound:
        opened.seek(0)
        return
    opened.seek(bound - 1)
    opened.readline()


def rows_of(unit: Unit, reading: Callable[[bytes], object] | None = None) -> Iterator[Row | UnreadableError]:
    """The rows of a unit, and errors where there is no delivery."""
    if unit.file.is_given_open:
        return map(_row, deliveries_of(unit.file, reading))
    return _rows(unit, reading)


def _rows(unit: Unit, reading: Callable[[bytes], object] | None) -> Iterator[Row | UnreadableError]:
    try:
        with _opened(unit.file) as opened:
            _go_to(opened, unit.start)
            at = opened.tell()
            number = 0
            while unit.end is None or at < unit.end:
                line = opened.readline(LONGEST_LINE)
                if not line:
                    break
                number += 1
                found = _of_line(line)
                if found is not None:
                    if reading is not None:
                        reading(line)
                    yield _identified(found, unit, number)
                elif unit.is_whole:
                    # Something other than a delivery on each line: from here on it is read as what it is.
                    rest = _Rest(line, opened)
                    yield from map(
                        _row, deliveries_in(rest, unit.file.name, reading, lines_before=number - 1)
                    )
                    break
                else:
                    for each in deliveries_in(BytesIO(line), unit.file.name, reading):
                        yield _in_part(_row(each), unit, number)
                at += len(line)
    except OSError as error:
        yield UnreadableError(unit.file.name, "", error.strerror or type(error).__name__)


class _Rest:
    """The rest of a file, from the beginning of a line on that has been read."""

    def __init__(self, line: bytes, opened: BinaryIO) -> None:
        self._line = line
        self._opened = opened

    def read(self, size: int, /) -> bytes:
        if self._line:
            piece, self._line = self._line[:size], self._line[size:]
            return piece
        return self._opened.read(size)


def _of_line(line: bytes) -> dict[str, object] | None:
    """The delivery that a line is, as lines are as a rule; None if it has to be opened, or is none."""
    try:
        value = loads(line)
    except InvalidEventError:
        return None
    is_delivery = (
        is_object(value)
        and isinstance(value.get("source"), str)
        and isinstance(value.get("detail-type"), str)
        and isinstance(value.get("id"), str)
        and isinstance(value.get("detail"), dict)
    )
    return value if is_object(value) and is_delivery else None


def _identified(delivery: dict[str, object], unit: Unit, number: int) -> Row | UnreadableError:
    try:
        return Row(identify_delivery(delivery), None, None)
    except InvalidEventError as error:
        return UnreadableError(unit.file.name, _place(unit, number), str(error), error)


def _place(unit: Unit, number: int) -> str:
    behind = f" behind byte {unit.start}" if unit.start else ""
    return f"line {number}{behind}"


def _in_part(found: Row | UnreadableError, unit: Unit, number: int) -> Row | UnreadableError:
    if isinstance(found, Row):
        return found
    return _placed(found, ", ".join(filter(None, (_place(unit, number), found.place))))


def _placed(error: UnreadableError, place: str) -> UnreadableError:
    return UnreadableError(error.file, place, error.reason, error.cause)


def _row(found: Recorded | UnreadableError) -> Row | UnreadableError:
    if isinstance(found, UnreadableError):
        return found
    try:
        return row_of(found)
    except InvalidEventError as error:
        return UnreadableError(found.file, found.place, str(error), error)

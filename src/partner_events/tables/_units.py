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
    if not unit.start and unit.end is None:
        found = deliveries_of(unit.file, reading)
        return (_row(each) for each in found)
    return _of_lines(unit, reading)


def _of_lines(unit: Unit, reading: Callable[[bytes], object] | None) -> Iterator[Row | UnreadableError]:
    try:
        with _opened(unit.file) as opened:
            _go_to(opened, unit.start)
            at = opened.tell()
            number = 0
            while unit.end is None or at < unit.end:
                line = opened.readline()
                if not line:
                    break
                if reading is not None:
                    reading(line)
                number += 1
                yield from _of_line(line, unit.file.name, _place(unit, number))
                at += len(line)
    except OSError as error:
        yield UnreadableError(unit.file.name, "", error.strerror or type(error).__name__)


def _place(unit: Unit, number: int) -> str:
    behind = f" behind byte {unit.start}" if unit.start else ""
    return f"line {number}{behind}"


def _of_line(line: bytes, name: str, place: str) -> Iterator[Row | UnreadableError]:
    """The rows of a line: as a rule one delivery, which needs no opening."""
    try:
        value = loads(line)
    except InvalidEventError:
        value = None
    if (
        is_object(value)
        and isinstance(value.get("source"), str)
        and isinstance(value.get("detail-type"), str)
        and isinstance(value.get("id"), str)
        and isinstance(value.get("detail"), dict)
    ):
        try:
            yield Row(identify_delivery(value), None, None)
        except InvalidEventError as error:
            yield UnreadableError(name, place, str(error), error)
        return
    for found in deliveries_in(BytesIO(line), name):
        row = _row(found)
        yield _placed(row, place) if isinstance(row, UnreadableError) else row


def _placed(error: UnreadableError, place: str) -> UnreadableError:
    return UnreadableError(
        error.file, ", ".join(filter(None, (place, error.place))), error.reason, error.cause
    )


def _row(found: Recorded | UnreadableError) -> Row | UnreadableError:
    if isinstance(found, UnreadableError):
        return found
    try:
        return row_of(found)
    except InvalidEventError as error:
        return UnreadableError(found.file, found.place, str(error), error)

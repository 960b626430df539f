"""The input of a command: files of deliveries, or one text, which may be on the command line itself."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path

import click

from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.cli._errors import Failure
from partner_events.cli._output import note, print_json
from partner_events.errors import InvalidEventError
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO, Protocol, TypeVar

    from partner_events.recorded import Recorded
    from partner_events.recorded._files import File

    class Found(Protocol):
        """Something in a file."""

        @property
        def file(self) -> str: ...
        @property
        def place(self) -> str: ...

    F = TypeVar("F", bound=Found)

STDIN = "-"

FILE = click.Path(dir_okay=False, allow_dash=True)
"""A file to read, whose name shells complete; ``-`` is standard input."""

FILES = click.Path(allow_dash=True)
"""Files of deliveries, as `partner_events.recorded.read` takes their names."""

LARGEST = 64 * 1024 * 1024
"""How many bytes a file that is read as one text may have."""

MOST_SHOWN = 50
"""How many parts of files that hold no delivery are shown to people one by one; the others are counted."""


def text_of(argument: str) -> str:
    """The text of an argument: the JSON itself, or what is in the file or standard input that it names.

    Raises:
        Failure: The file is not UTF-8, or larger than `LARGEST`.
        OSError: There is no such file.
    """
    if argument.lstrip().startswith(("{", "[", '"')):
        return argument
    return text_in(argument, sys.stdin.buffer) if argument == STDIN else text_in(argument)


def text_in(name: str | Path, opened: BinaryIO | None = None) -> str:
    """The text of a file, or of what is open already; raises as `text_of` does."""
    with nullcontext(opened) if opened else open(name, "rb") as file:
        # A pipe or a device may never end.
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise Failure(f"{name} has more than {LARGEST:,} bytes")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Failure(f"{name} is not UTF-8 text: see byte {error.start}") from None


class Part(Value):
    """A part of the input: a delivery, or the error of what is none.

    ``where`` is its place, with the name of its file if there are several; empty if it is the whole input.
    """

    __slots__ = ("where", "found")

    where: str
    found: Recorded | UnreadableError


def parts(names: Sequence[str]) -> Iterator[Part]:
    """The deliveries in files, in order, and the errors of what is none; with a bar on a terminal.

    Raises:
        OSError: There is no such file.
    """
    from partner_events.recorded._read import deliveries_of

    for where, found in located(names, deliveries_of):
        yield Part(where, found)


def located(
    names: Sequence[str], read: Callable[[File, Callable[[bytes], object]], Iterator[F]]
) -> Iterator[tuple[str, F]]:
    """What a function reads of files, with its places: those have the name of the file if there are several.

    Raises:
        OSError: There is no such file.
    """
    from partner_events.cli._progress import counting
    from partner_events.recorded._files import files_of

    files = files_of(names)
    sizes = [file.size for file in files if file.size is not None]
    total = sum(sizes) if len(sizes) == len(files) else None
    counted = _Counted()
    with counting("read") as show:
        for number, found in enumerate(each for file in files for each in read(file, counted.reading)):
            place = ": ".join(filter(None, (found.file, found.place))) if len(files) > 1 else found.place
            yield place, found
            if not number % PIECES_A_STEP:
                show(counted.bytes, total, number + 1)


PIECES_A_STEP = 50
"""After how many parts a bar is moved: moving it takes as long as reading one."""


class _Counted:
    """How many bytes were read."""

    def __init__(self) -> None:
        self.bytes = 0

    def reading(self, piece: bytes) -> None:
        self.bytes += len(piece)


def any_object(part: Part) -> dict[str, object] | None:
    """The delivery, or the object that is neither one nor brings one; None for anything else."""
    from partner_events.errors import UnknownCarrierError
    from partner_events.recorded import Recorded

    if isinstance(part.found, Recorded):
        return part.found.delivery
    cause = part.found.cause
    raw = cause.raw if isinstance(cause, UnknownCarrierError) else None
    return raw if is_object(raw) else None


class Bad:
    """Shows what holds no delivery, and counts it: the first ones to people, all of them to programs."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self.count = 0

    def show(self, where: str, error: InvalidEventError | UnreadableError) -> None:
        self.count += 1
        cause = error if isinstance(error, InvalidEventError) else error.cause
        reason = str(error) if isinstance(error, InvalidEventError) else error.reason
        if self._as_json:
            problems = (
                [{"path": list(each.path), "message": each.message} for each in cause.errors] if cause else []
            )
            data = {"where": where, "error": reason, "errors": problems}
            print_json(data, indent=None if where else 2)
        elif self.count <= MOST_SHOWN:
            file = error.file if isinstance(error, UnreadableError) else ""
            note(": ".join(filter(None, (where or file, reason))), colour="red")

    def end(self) -> None:
        """Say how many more there were than were shown."""
        if not self._as_json and self.count > MOST_SHOWN:
            note(f"... and {self.count - MOST_SHOWN:,} more that are bad", colour="red")

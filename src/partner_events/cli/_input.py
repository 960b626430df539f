"""The input of a command: a file, standard input, or JSON written on the command line."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path

import click

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.cli._errors import Failure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

STDIN = "-"

FILE = click.Path(dir_okay=False, allow_dash=True)
"""A file to read, whose name shells complete; ``-`` is standard input."""


class Document(Value):
    """One JSON text or object. ``where`` is its position in the input; empty if it is the whole input."""

    __slots__ = ("where", "raw")

    where: str
    raw: bytes | dict[str, object]


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """The bytes of a file, or of standard input."""
    if name == STDIN:
        yield sys.stdin.buffer
        return
    with Path(name).open("rb") as file:
        yield file


def text_of(argument: str) -> str:
    """The text of an argument: the JSON itself, or what is in the file or standard input that it names.

    Raises:
        Failure: The file is not UTF-8.
        OSError: There is no such file.
    """
    if argument.lstrip().startswith(("{", "[", '"')):
        return argument
    with opened(argument) as file:
        try:
            return file.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise Failure(f"{argument} is not UTF-8 text: see byte {error.start}") from None


def documents(file: BinaryIO) -> Iterator[Document]:
    """The documents of an input: JSON lines, the items of one JSON array, or one JSON text.

    Lines are yielded as they come, so an input may be endless. If the first line is not JSON, the whole
    input is read first.
    """
    first = next((line for line in file if line.strip()), b"")
    if _is_json(first):
        second = next(file, None)
        if second is not None:
            yield from _lines([first, second], 1)
            yield from _lines(file, 3)
            return
    whole = first + file.read()
    lines = whole.splitlines()
    if len(lines) > 1 and not _is_json(whole) and any(line.startswith(b"{") for line in lines[1:]):
        yield from _lines(lines, 1)
    else:
        yield from _items(whole)


def _lines(lines: Iterable[bytes], number: int) -> Iterator[Document]:
    for line in lines:
        if line.strip():
            yield Document(f"line {number}", line)
        number += 1


def _items(text: bytes) -> Iterator[Document]:
    decoded = _decoded(text)
    if not is_array(decoded):
        yield Document("", text)
        return
    for number, item in enumerate(decoded, 1):
        raw = item if is_object(item) else json.dumps(item).encode()
        yield Document(f"item {number}", raw)


def _is_json(text: bytes) -> bool:
    return _decoded(text) is not None


def _decoded(text: bytes) -> object:
    """The JSON value; None for bad JSON, whose error the parser reports later."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

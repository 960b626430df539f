"""How far a long input has been read."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO


@contextmanager
def progress(stream: BinaryIO) -> Iterator[Callable[[], None]]:
    """A bar on a terminal's standard error; gives what is to be called after each piece of an input."""
    size, pieces = _size(stream), 0
    with counting("read") as show:

        def step() -> None:
            nonlocal pieces
            pieces += 1
            show(stream.tell() if size else 0, size, pieces)

        yield step


@contextmanager
def counting(what: str) -> Iterator[Callable[[int, int | None, int], None]]:
    """A bar; gives what is to be told how much is done, of how much, and how many pieces that is.

    Where the results are on the terminal themselves they show the progress, and there is no bar.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda done, total, pieces: None
        return
    from rich.console import Console
    from rich.progress import Progress, TextColumn

    columns = (*Progress.get_default_columns(), TextColumn(f"{{task.fields[pieces]:,}} {what}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, pieces=0)
        yield lambda done, total, pieces: bar.update(task, completed=done, total=total, pieces=pieces)


def _size(stream: BinaryIO) -> int | None:
    """How many bytes there are to read; None of a pipe."""
    status = os.fstat(stream.fileno())
    return status.st_size if stat.S_ISREG(status.st_mode) else None

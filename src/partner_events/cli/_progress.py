"""Progress bars for long inputs."""

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
    """Show a bar on a terminal's standard error; yields a function to call after each piece of the input."""
    size, pieces = _size(stream), 0
    with counting("read") as show:

        def step() -> None:
            nonlocal pieces
            pieces += 1
            show(stream.tell() if size else 0, size, pieces)

        yield step


@contextmanager
def counting(what: str, *, beside: bool = False) -> Iterator[Callable[[int, int | None, int], None]]:
    """Show a bar; yields a function that takes how much is done, how much there is, and how many pieces.

    There is no bar if the results go to the terminal, where they show the progress themselves; unless it is
    to be ``beside`` them, since not all are shown.
    """
    if not sys.stderr.isatty() or (sys.stdout.isatty() and not beside):
        yield lambda done, total, pieces: None
        return
    from rich.console import Console
    from rich.progress import Progress, TextColumn

    columns = (*Progress.get_default_columns(), TextColumn(f"{{task.fields[pieces]:,}} {what}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None, pieces=0)
        yield lambda done, total, pieces: bar.update(task, completed=done, total=total, pieces=pieces)


def _size(stream: BinaryIO) -> int | None:
    """How many bytes there are to read; None for a pipe."""
    status = os.fstat(stream.fileno())
    return status.st_size if stat.S_ISREG(status.st_mode) else None

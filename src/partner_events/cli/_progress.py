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
def progress(stream: BinaryIO) -> Iterator[Callable[[], object]]:
    """A bar on a terminal's standard error; gives what is to be called after each piece.

    Where the results are on the terminal themselves they show the progress, and there is no bar.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress, TextColumn

    columns = (*Progress.get_default_columns(), TextColumn("{task.fields[pieces]:,} read"))
    size = _size(stream)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=size, pieces=0)
        pieces = 0

        def step() -> None:
            nonlocal pieces
            pieces += 1
            bar.update(task, pieces=pieces, completed=stream.tell() if size else None)

        yield step


def _size(stream: BinaryIO) -> int | None:
    """How many bytes there are to read; None of a pipe."""
    status = os.fstat(stream.fileno())
    return status.st_size if stat.S_ISREG(status.st_mode) else None

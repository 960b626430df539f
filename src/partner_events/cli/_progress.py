"""Progress bars for long inputs."""

from __future__ import annotations

import sys
from contextlib import contextmanager

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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

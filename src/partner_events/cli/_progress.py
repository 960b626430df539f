"""Progress bars for long inputs."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress, TaskID

QUIET = 0.3
"""The seconds without results after which a bar comes again."""


@contextmanager
def counting(what: str) -> Iterator[Callable[[int, int | None, int], None]]:
    """Show a bar; yields a function that takes how much is done, how much there is, and how many pieces.

    There is no bar if the results go to the terminal, where they show the progress themselves.
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


class BarBeside:
    """A bar below results that go to the same terminal, of which most are not shown.

    It is hidden while a result is written, and comes again when there was none for a moment.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._is_seen = sys.stderr.isatty()
        self._hidden = time.monotonic()

    def update(self, done: int, total: int | None, pieces: int) -> None:
        """Show how much is done, how much there is, and how many pieces."""
        if self._bar is None and self._is_seen and time.monotonic() - self._hidden > QUIET:
            self._bar, self._task = self._started()
        if self._bar is not None and self._task is not None:
            known = None if total is None else max(done, total)
            self._bar.update(self._task, completed=done, total=known, pieces=pieces)

    def hide(self) -> None:
        """Take it away, for a result or for good."""
        if self._bar is not None:
            self._bar.stop()
        self._bar, self._hidden = None, time.monotonic()

    def _started(self) -> tuple[Progress, TaskID]:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

        columns = (BarColumn(), TaskProgressColumn(), TextColumn(f"{{task.fields[pieces]:,}} {self._what}"))
        bar = Progress(
            *columns,
            console=Console(stderr=True),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        bar.start()
        return bar, bar.add_task("", total=None, pieces=0)

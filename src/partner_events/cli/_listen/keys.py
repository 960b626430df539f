"""Single keys that are pressed on a terminal, without waiting for one."""

from __future__ import annotations

import os
import select
import sys
from contextlib import contextmanager

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def pressed() -> Iterator[Callable[[], str]]:
    """Yields a function that returns the keys pressed since the last time; without a terminal, none."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield lambda: ""
        return
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    # Ctrl-C still interrupts.
    tty.setcbreak(terminal)
    try:
        yield lambda: _keys(terminal)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _keys(terminal: int) -> str:
    if not select.select([terminal], [], [], 0)[0]:
        return ""
    return os.read(terminal, 100).decode(errors="replace")

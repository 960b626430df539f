"""Interleave calls line by line: a random generator chooses whose turn it is, the same for the same seed.

Each call has its own thread, and only one thread runs at a time. It stops before each line of the code
under test, and the next turn may be another thread's. So interleavings that would need luck with real
concurrency happen again and again.
"""

from __future__ import annotations

import os
import sys
import sysconfig
import threading
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

PATIENCE = 0.5
"""A turn that takes more seconds than this counts as waiting for a lock of another thread."""

TURNS = 2_000
"""After so many turns a call runs to its end, so that a long loop does not take forever."""

LONGEST = 60.0
"""If no thread makes progress for so many seconds, that is an error."""

_HERE = str(Path(__file__).parent.parent)
_LIBRARIES = tuple(
    f"{path}{os.sep}"
    for name in ("stdlib", "platstdlib", "purelib", "platlib")
    for path in {sysconfig.get_path(name), str(Path(sysconfig.get_path(name)).resolve()), _HERE}
)
"""Code of libraries is not interleaved: it has to be safe by itself."""


def is_under_test(file: str) -> bool:
    """Whether code of this file is the user's."""
    return not file.startswith(_LIBRARIES) and not file.startswith("<frozen")


class StuckError(AssertionError):
    """No invocation makes progress: they wait for each other, or for something outside."""


class Interleaver:
    """Runs calls, at most ``workers`` at once."""

    def __init__(
        self, random: Random, workers: int, *, patience: float = PATIENCE, longest: float = LONGEST
    ) -> None:
        self._random, self._workers = random, workers
        self._patience, self._longest = patience, longest
        self._changed = threading.Condition()

    def run(self, next_call: Callable[[], Callable[[], None] | None]) -> None:
        """Run all calls to their end: those that ``next_call`` returns until it returns None.

        It is asked again whenever a call has ended, since that may have made another one due.

        Raises:
            StuckError: No call made progress for a minute.
        """
        running: list[_Turns] = []
        while True:
            while len(running) < self._workers and (call := next_call()) is not None:
                if self._workers == 1:
                    call()
                else:
                    running.append(_Turns(call, self._changed))
            if not running:
                return
            self._turn(running)
            running = [each for each in running if not each.is_done]

    def _turn(self, running: list[_Turns]) -> None:
        ready = [each for each in running if each.is_waiting]
        if ready:
            self._random.choice(ready).go(self._patience)
            return
        with self._changed:
            if not self._changed.wait_for(lambda: any(map(_has_stopped, running)), self._longest):
                raise StuckError(
                    f"no invocation made progress for {self._longest:.0f} seconds: they wait for each other, "
                    "or for something outside"
                )


def _has_stopped(turns: _Turns) -> bool:
    return turns.is_waiting or turns.is_done


class _Turns:
    """One call, which runs when it is its turn."""

    def __init__(self, call: Callable[[], None], changed: threading.Condition) -> None:
        self._call, self._changed = call, changed
        self._may_go = threading.Semaphore(0)
        self._count = 0
        self.is_waiting, self.is_done = True, False
        threading.Thread(target=self._run, daemon=True).start()

    def go(self, patience: float) -> None:
        """Let the call run to its next line; return sooner if that takes long."""
        with self._changed:
            self.is_waiting = False
            self._may_go.release()
            self._changed.wait_for(lambda: self.is_waiting or self.is_done, patience)

    def _run(self) -> None:
        self._may_go.acquire()
        sys.settrace(self._trace)
        try:
            self._call()
        finally:
            sys.settrace(None)
            with self._changed:
                self.is_done = True
                self._changed.notify_all()

    def _trace(self, frame: FrameType, event: str, argument: Any) -> Any:
        """Python calls this for each function, and calls what it returns for each of the function's lines."""
        if not is_under_test(frame.f_code.co_filename):
            return None
        if event == "line" and self._count < TURNS:
            self._count += 1
            self._stop()
        return self._trace

    def _stop(self) -> None:
        with self._changed:
            self.is_waiting = True
            self._changed.notify_all()
        self._may_go.acquire()

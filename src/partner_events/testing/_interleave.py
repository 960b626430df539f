"""Several calls at once, in turns that a random generator chooses: the same seed, the same turns.

Each call runs in a thread of its own, of which one at a time goes on. Before each line of the code
that is under test the thread stops, and the next turn may be another's. So what would need luck with
real concurrency happens again and again: between two lines of one invocation another one runs.
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
"""How many seconds a turn may take before its thread counts as waiting for another one's lock."""

TURNS = 2_000
"""After so many turns a call runs to its end: nothing waits for a long loop."""

LONGEST = 60.0
"""How many seconds no thread may go on until that is an error."""

_HERE = str(Path(__file__).parent.parent)
_LIBRARIES = tuple(
    f"{path}{os.sep}"
    for name in ("stdlib", "platstdlib", "purelib", "platlib")
    for path in {sysconfig.get_path(name), str(Path(sysconfig.get_path(name)).resolve()), _HERE}
)
"""Between their lines there are no turns: what they do is theirs to keep safe."""


class StuckError(AssertionError):
    """No invocation goes on: they wait for each other, or for something outside."""


class Interleaver:
    """Runs calls, at most ``workers`` at once."""

    def __init__(self, random: Random, workers: int) -> None:
        self._random, self._workers = random, workers
        self._changed = threading.Condition()

    def run(self, next_call: Callable[[], Callable[[], None] | None]) -> None:
        """Runs all calls to their end: those that ``next_call`` returns until it returns None.

        It is asked again whenever a call has ended, since that may have made another one due.

        Raises:
            StuckError: For a minute none went on.
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
            self._random.choice(ready).go(PATIENCE)
            return
        with self._changed:
            if not self._changed.wait_for(lambda: any(map(_has_stopped, running)), LONGEST):
                raise StuckError(f"no invocation goes on for {LONGEST:.0f} seconds")


def _has_stopped(turns: _Turns) -> bool:
    return turns.is_waiting or turns.is_done


class _Turns:
    """One call, which goes on when it is its turn."""

    def __init__(self, call: Callable[[], None], changed: threading.Condition) -> None:
        self._call, self._changed = call, changed
        self._may_go = threading.Semaphore(0)
        self._count = 0
        self.is_waiting, self.is_done = True, False
        threading.Thread(target=self._run, daemon=True).start()

    def go(self, patience: float) -> None:
        """Lets the call go on to its next line; returns sooner if it takes long."""
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
        """Python calls this for each function, and what it returns for each of its lines."""
        if frame.f_code.co_filename.startswith(_LIBRARIES) or frame.f_code.co_filename.startswith("<frozen"):
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

"""One attempt of a function: its time, and its sudden end.

A process that Lambda ends runs nothing any more, neither ``except`` nor ``finally``. Here an exception ends
the attempt that no ``except Exception`` catches. From then on the attempt's clock raises it again: so a
`Deduplicator` with this clock cannot give the event back, as a dead process cannot.
"""

from __future__ import annotations

import os
import sys
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from partner_events.testing._context import LambdaContext
from partner_events.testing._interleave import is_under_test

_OURS = Path(__file__).parent.parent
_CLAIMING = tuple(f"{_OURS / room}{os.sep}" for room in ("_router", "dedupe"))
"""The code of this library in which it matters where a process ends."""


class Killed(BaseException):
    """Lambda ended the attempt: the process crashed, or ran out of memory."""


class TimedOut(Killed):
    """Lambda ended the attempt when the function's timeout was over."""


class Attempt:
    """A call of a function in simulated time.

    ``ends_after`` seconds is when a kill ends it, and ``kill_at`` the point; a point is a line of the
    handler, of a router or of `partner_events.dedupe` that is about to run.
    """

    def __init__(
        self, start: float, timeout: float, *, kill_at: float | None = None, ends_after: float = 0
    ) -> None:
        self._start, self._timeout = start, timeout
        self._kill_at, self._ends_after = kill_at, ends_after
        self._elapsed = 0.0
        self.points = 0
        self.end: Killed | None = None
        """What ended it before it returned; None if nothing did."""

    @property
    def ended(self) -> float:
        return self._start + self._elapsed

    @property
    def remaining(self) -> float:
        """The seconds until the timeout."""
        return max(0.0, self._timeout - self._elapsed)

    def time(self) -> float:
        """The time now.

        Raises:
            Killed: The attempt was ended.
        """
        if self.end is not None:
            raise self.end
        return self.ended

    def sleep(self, seconds: float) -> None:
        """Let time pass.

        Raises:
            Killed: The attempt was ended, or its timeout is over.
        """
        self.time()
        self._elapsed += seconds
        if self._elapsed >= self._timeout:
            self._elapsed = self._timeout
            self._finish(TimedOut(f"the function's timeout of {self._timeout:g} seconds is over"))

    def call(self, function: Any, event: object, context: object) -> object:
        """What the function returns, called so that it can be ended anywhere.

        Raises:
            Killed: It was ended.
        """
        token = _current.set(self)
        before = sys.gettrace()
        try:
            if self._kill_at is not None:
                sys.settrace(_Tracer(self, before).trace)
            returned = function(event, context)
        finally:
            if self._kill_at is not None:
                sys.settrace(before)
            _current.reset(token)
        if self.end is None and self._kill_at is not None:
            self.kill()
        return returned

    def kill(self) -> None:
        self._elapsed = max(self._elapsed, min(self._ends_after, self._timeout))
        self._finish(Killed("the process was killed"))

    def reach(self) -> None:
        """Count a point, and end the attempt there if that is where it is to end."""
        self.points += 1
        if self.end is None and self._kill_at is not None and self.points > self._kill_at:
            self.kill()

    def _finish(self, end: Killed) -> None:
        self.end = end
        raise end


_current: ContextVar[Attempt | None] = ContextVar("attempt", default=None)


def current() -> Attempt | None:
    """The attempt that calls this, or None."""
    return _current.get()


@dataclass(frozen=True, kw_only=True)
class AttemptContext(LambdaContext):
    """The context of an attempt, whose remaining time runs down with it."""

    attempt: Attempt

    def get_remaining_time_in_millis(self) -> int:
        return int(self.attempt.remaining * 1000)


class _Tracer:
    """Counts the points of an attempt; another tracer that is set sees what it would see without it."""

    def __init__(self, attempt: Attempt, other: Any) -> None:
        self._attempt, self._other = attempt, other

    def trace(self, frame: FrameType, event: str, argument: Any) -> Any:
        other = self._other(frame, event, argument) if self._other is not None else None
        has_points = _has_points(frame.f_code.co_filename) and frame.f_code.co_name != "<module>"
        if not has_points:
            return other

        def local(frame: FrameType, event: str, argument: Any) -> Any:
            if other is not None:
                other(frame, event, argument)
            if event == "line":
                self._attempt.reach()
            return local

        return local


_MEMORY = str(_OURS / "dedupe" / "_memory.py")
"""A process that ends has no memory any more: here it stands for a store outside of it, which goes on."""


@cache
def _has_points(file: str) -> bool:
    return (file.startswith(_CLAIMING) and file != _MEMORY) or is_under_test(file)


GOLDEN = 0.6180339887498949
"""Multiples of it, without their whole parts, are spread evenly, however many there are."""

EVERY = 8
"""Each attempt of so many to be killed is killed at its end, and shows how many points there are."""


class KillPoints:
    """The points at which the attempts of one function are killed, spread over all that it has."""

    def __init__(self) -> None:
        self._count = 0
        self._points = 0

    def next(self) -> float:
        """The number of points to run; infinite for an attempt that is killed when its work is done."""
        self._count += 1
        if self._count % EVERY == 1:
            return float("inf")
        return int(self._points * (self._count * GOLDEN % 1))

    def learn(self, points: int) -> None:
        self._points = max(self._points, points)

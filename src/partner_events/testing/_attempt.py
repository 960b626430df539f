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
from inspect import CORO_CREATED, getcoroutinestate, iscoroutine
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from partner_events._wire.errors import Public
from partner_events.testing._context import LambdaContext
from partner_events.testing._interleave import is_under_test

_OURS = Path(__file__).parent.parent
_CLAIMING = tuple(f"{_OURS / room}{os.sep}" for room in ("_router", "dedupe"))
"""The code of this library in which it matters where a process ends."""

_STORES = ("_dynamodb.py", "_memory.py", "_redis.py", "_sqlite.py")
"""A store writes all of a call or nothing, even if its process ends: so the ends are before and after it."""


class Killed(Public, BaseException):
    """Lambda ended the attempt: the process crashed, or ran out of memory."""


class TimedOut(Killed):
    """Lambda ended the attempt when the function's timeout was over."""


class Attempt:
    """A call of a function in simulated time.

    ``ends_after`` seconds is when a kill ends it, and ``kill_at`` the point; a point is a line of the
    handler, of a router or of `partner_events.dedupe` that is about to run, for the first time in its call.
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
            raise self._end(TimedOut(f"the function's timeout of {self._timeout:g} seconds is over"))

    def call(self, function: Any, event: object, context: object) -> object:
        """What the function returns, called so that it can be ended anywhere; None if it was: see `end`."""
        token = _current.set(self)
        before = sys.gettrace()
        returned: object = None
        try:
            if self._kill_at is not None:
                sys.settrace(_Tracer(self, before).trace)
            returned = function(event, context)
        except BaseException as error:
            if self.end is None:
                raise
            _close(error.__traceback__)
        finally:
            if self._kill_at is not None:
                sys.settrace(before)
            _current.reset(token)
        if self.end is None and self._kill_at is not None:
            self._end(Killed(KILLED))
        if self.end is None:
            return returned
        # Its frames are not to live as long as the report.
        self.end.__traceback__ = None
        return None

    def reach(self) -> None:
        """Count a point, and end the attempt there if that is where it is to end."""
        self.points += 1
        if self.end is None and self._kill_at is not None and self.points > self._kill_at:
            raise self._end(Killed(KILLED))

    def _end(self, end: Killed) -> Killed:
        if not isinstance(end, TimedOut):
            self._elapsed = max(self._elapsed, min(self._ends_after, self._timeout))
        self.end = end
        return end


KILLED = "the process was killed"


def _close(traceback: TracebackType | None) -> None:
    """Close the coroutines that were made and not begun: nobody is to be warned of them."""
    while traceback is not None:
        for value in traceback.tb_frame.f_locals.values():
            if iscoroutine(value) and getcoroutinestate(value) == CORO_CREATED:
                value.close()
        traceback = traceback.tb_next


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


_WITHOUT_POINTS = ("<module>", "__del__")
"""A module is imported once; and what a finalizer raises, Python drops."""


class _Tracer:
    """Counts the points of an attempt; another tracer that is set sees what it would see without it."""

    def __init__(self, attempt: Attempt, other: Any) -> None:
        self._attempt, self._other = attempt, other

    def trace(self, frame: FrameType, event: str, argument: Any) -> Any:
        other = self._other(frame, event, argument) if self._other is not None else None
        code = frame.f_code
        # A coroutine that goes on is called again, from the line where it waited.
        is_begun = frame.f_lineno != code.co_firstlineno
        if is_begun or code.co_name in _WITHOUT_POINTS or not _has_points(code.co_filename):
            return other
        seen: set[int] = set()

        def local(frame: FrameType, event: str, argument: Any) -> Any:
            if other is not None:
                other(frame, event, argument)
            # The second time, it may be the end of a ``with``: an exception there would leave a lock locked,
            # which dies with a process.
            if event == "line" and frame.f_lineno not in seen:
                seen.add(frame.f_lineno)
                self._attempt.reach()
            return local

        return local


@cache
def _has_points(file: str) -> bool:
    return (file.startswith(_CLAIMING) and not file.endswith(_STORES)) or is_under_test(file)


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

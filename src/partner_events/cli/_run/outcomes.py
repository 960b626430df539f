"""How one invocation ended."""

from __future__ import annotations

import json
import signal

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.cli._errors import WRONG

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    Status: TypeAlias = Literal["ok", "error", "timed out", "crashed", "out of memory"]


class Call(Value):
    """A call in a traceback."""

    __slots__ = ("file", "line", "function", "text")

    file: str
    line: int
    function: str
    text: str


class Raised(Value):
    """An exception of the user's function, or what Lambda's runtime says in its place.

    Attributes:
        type: The class, with its module unless that is Python's own; or Lambda's name for a fault.
        message: Its text.
        advice: What would be right, where that is known.
        notes: The notes that were added to it.
        calls: From the outermost one.
        before: The exception that led to it, and ``is_cause`` whether the code said so.
        inside: The exceptions of a group, and ``more_inside`` how many are not told.
    """

    __slots__ = ("type", "message", "advice", "notes", "calls", "before", "is_cause", "inside", "more_inside")

    type: str
    message: str
    advice: str
    notes: Sequence[str]
    calls: Sequence[Call]
    before: Raised | None
    is_cause: bool
    inside: Sequence[Raised]
    more_inside: int


class Outcome(Value):
    """How one invocation ended.

    Attributes:
        status: What became of it.
        request_id: Lambda's id of the invocation.
        result: What the handler returned, as JSON; None if it returned nothing, for it failed.
        is_bytes: Whether it returned bytes, which need not be JSON.
        error: The exception; None if it is not one that ended it.
        reason: What Lambda says of a process that ended.
        duration: The seconds that the handler took.
        init: The seconds of a cold start before; None for a process that was warm.
        memory: The most megabytes that the process has used so far; 0 if that is not known.
        out, err: What it wrote to standard output and standard error.
    """

    __slots__ = (
        "status",
        "request_id",
        "result",
        "is_bytes",
        "error",
        "reason",
        "duration",
        "init",
        "memory",
        "out",
        "err",
    )

    status: Status
    request_id: str
    result: bytes | None
    is_bytes: bool
    error: Raised | None
    reason: str
    duration: float
    init: float | None
    memory: int
    out: bytes
    err: bytes


class InitFailed(Exception):
    """The function's module could not be imported, or has no such handler: no event can be handled.

    Attributes:
        error: The exception; None if the process ended by itself.
        reason: How the process ended.
        out, err: What it wrote to standard output and standard error.
    """

    def __init__(self, error: Raised | None, reason: str, out: bytes, err: bytes) -> None:
        super().__init__(reason or (f"{error.type}: {error.message}" if error else ""))
        self.error, self.reason, self.out, self.err = error, reason, out, err

    @property
    def exit_code(self) -> int:
        """That of a wrong call if there is no such handler; else the module is to blame."""
        return WRONG if self.error is not None and self.error.type == "Runtime.HandlerNotFound" else 1


def raised(text: bytes) -> Raised:
    """The exception that the process told."""
    return _raised(json.loads(text))


def _raised(told: object) -> Raised:
    assert is_object(told)
    before, inside = told["before"], told["inside"]
    calls = [_call(each) for each in _array(told["frames"])]
    if is_array(place := told["place"]):
        # Of a syntax error: the line that cannot be read.
        file, line, text = place
        calls = [*calls, Call(str(file), int(str(line)), "<module>", str(text).strip())]
    return Raised(
        type=str(told["type"]),
        message=str(told["message"]),
        advice=str(told["advice"]),
        notes=[str(note) for note in _array(told["notes"])],
        calls=calls,
        before=None if before is None else _raised(before),
        is_cause=told["is_cause"] is True,
        inside=[_raised(each) for each in _array(inside)],
        more_inside=int(str(told["more_inside"])),
    )


def _call(told: object) -> Call:
    file, line, function, text = _array(told)
    return Call(str(file), int(str(line)), str(function), str(text))


def _array(value: object) -> list[object]:
    assert is_array(value)
    return value


def how_it_ended(code: int) -> str:
    """What Lambda says of a process that ended before it answered."""
    if code >= 0:
        return f"Runtime exited with error: exit status {code}"
    try:
        name = signal.strsignal(-code) or f"signal {-code}"
    except ValueError:
        name = f"signal {-code}"
    hint = " (the machine may be out of memory)" if -code == signal.SIGKILL else ""
    return f"Runtime exited with error: signal: {name.lower()}{hint}"

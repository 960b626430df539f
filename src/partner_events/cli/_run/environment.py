"""A function's execution environment: its process, what is sent to it, and what comes back."""

from __future__ import annotations

import fcntl
import itertools
import json
import os
import select
import signal
import subprocess
import time
import uuid
from collections import deque
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import Generic, TypeVar

from partner_events._base.value import Value
from partner_events.cli._errors import Failure
from partner_events.cli._run.outcomes import InitFailed, Outcome, how_it_ended, raised

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import IO

    from partner_events.cli._run.outcomes import Status
    from partner_events.cli._run.settings import Settings


T = TypeVar("T")

WORKER = Path(__file__).with_name("worker.py")

AHEAD = 1024
"""How many events are sent before the first of them is answered: two processes then work side by side.

So many that the function has events while the outcomes of others are told, which come many at a time.
"""

PIECE = 1 << 20
"""How many bytes a pipe is to hold, where the system lets us choose: the events of ten milliseconds."""

MEANWHILE = 0.002
"""While many events are on their way, their outcomes are looked at only every so many seconds."""

MOST_WAITING = 1 << 20
"""How many bytes wait to be sent at most, unless one event has more."""

MOST_LOGS = 64 << 20
"""So many bytes of what the function writes are kept; then the files are emptied."""

INIT_TIMEOUT = 10.0
"""The seconds that Lambda gives a function to start, at least.

https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html
"""

LOOK_EVERY = 0.05
"""Every so many seconds it is looked how much memory the process uses."""


class ExecutionEnvironment:
    """A function's execution environment, as Lambda keeps it for the next event.

    Its process starts with the first event, and again after it was ended: by a timeout, by too much memory,
    by a crash. As in Lambda, a process that is ended runs nothing any more.
    """

    def __init__(self, settings: Settings, *, is_cold: bool = False) -> None:
        """``is_cold`` starts a new process for each event."""
        self.settings = settings
        self._is_cold = is_cold
        self._process: _Process | None = None
        self._logs = _Logs()

    def __enter__(self) -> ExecutionEnvironment:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process, and whatever it started."""
        self._end()
        self._logs.close()

    def restart(self) -> None:
        """Let the next event start a new process."""
        self._end()

    def start(self) -> None:
        """Start the process, if there is none, and wait until it has imported the function's module.

        Raises:
            InitFailed: It cannot be started.
        """
        if self._process is None:
            self._process = _Process(self.settings, self._logs)
        while not self._process.is_ready:
            for _ in self._outcomes(deque[_Sent[None]](), are_many=False):
                raise AssertionError("an outcome without an event")

    def invoke(self, event: bytes) -> Outcome:
        """Invoke the function with one event, as JSON.

        Raises:
            InitFailed: It cannot be started.
        """
        for _, outcome in self.run([(None, event)]):
            return outcome
        raise AssertionError("an event without an outcome")

    def run(self, events: Iterable[tuple[T, bytes]], *, ahead: int = AHEAD) -> Iterator[tuple[T, Outcome]]:
        """Invoke the function with each event in turn.

        Args:
            events: What the caller knows of each event, which comes back with its outcome; and its JSON.
            ahead: How many events may be taken before the first of them is done.

        Raises:
            InitFailed: The function cannot be started.
        """
        ahead = 1 if self._is_cold else ahead
        pending: deque[_Sent[T]] = deque()
        source = iter(events)
        is_over = False
        while True:
            while not is_over and len(pending) < ahead and self._takes_more(bool(pending)):
                following = next(source, None)
                if following is None:
                    is_over = True
                else:
                    pending.append(_Sent(*following))
                    self._send(pending[-1], is_first=len(pending) == 1)
            if not pending:
                return
            for outcome in self._outcomes(pending, are_many=len(pending) > ahead // 2 > 0):
                sent = pending.popleft()
                yield sent.known, outcome
                if self._is_cold:
                    self._end()
            if self._process is None:
                for number, sent in enumerate(pending):
                    self._send(sent, is_first=number == 0)

    def _takes_more(self, is_busy: bool) -> bool:
        if self._logs.are_full and is_busy:
            return False
        return self._process is None or len(self._process.waiting) < MOST_WAITING

    def _send(self, sent: _Sent[T], *, is_first: bool) -> None:
        if self._process is None:
            self._process = _Process(self.settings, self._logs)
        is_emptied = is_first and self._logs.are_full
        if is_emptied:
            self._logs.forget()
        if is_first:
            self._process.since = time.monotonic()
        self._process.send(sent.request_id, sent.event, is_emptied=is_emptied)

    def _outcomes(self, pending: deque[_Sent[T]], *, are_many: bool) -> Iterator[Outcome]:
        """The outcomes that have come, or that the end of the process is; none if it is still at work."""
        process = self._process
        assert process is not None
        process.write()
        if are_many:
            time.sleep(MEANWHILE)
        answers, is_ended = process.answers()
        for answer in answers:
            if answer.status == "init":
                out, err = self._logs.taken()
                self._end()
                raise InitFailed(raised(answer.body), "", out, err)
            if answer.status != "ready":
                yield self._outcome(pending[0].request_id, answer, process)
        reason: tuple[Status, str] | None = None
        if self._process is None:
            return
        if is_ended:
            reason = "crashed", how_it_ended(process.wait())
        elif not answers:
            reason = process.overdue()
        if reason is not None:
            yield self._ended(pending, process, *reason)

    def _outcome(self, request_id: str, answer: _Answer, process: _Process) -> Outcome:
        out, err = self._logs.taken(answer.out, answer.err)
        init, process.init = process.init, None
        is_error = answer.status == "error"
        return Outcome(
            "error" if is_error else "ok",
            request_id,
            None if is_error else answer.body,
            answer.status == "bytes",
            raised(answer.body) if is_error else None,
            "",
            answer.nanoseconds / 1e9,
            init,
            process.most_memory() or -(-answer.kilobytes // 1024),
            out,
            err,
        )

    def _ended(self, pending: deque[_Sent[T]], process: _Process, status: Status, reason: str) -> Outcome:
        duration, used = time.monotonic() - process.since, process.most_memory()
        self._end()
        out, err = self._logs.taken()
        if not process.is_ready:
            raise InitFailed(None, reason, out, err)
        sent = pending[0].request_id
        return Outcome(status, sent, None, False, None, reason, duration, process.init, used, out, err)

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process = None


FIRST_ID = str(uuid.uuid4())[:24]
_numbers = itertools.count(uuid.uuid4().int >> 84)
"""Ids look like random ones, and cost a tenth."""


class _Sent(Generic[T]):
    """An event on its way, with what the caller knows of it."""

    __slots__ = ("event", "known", "request_id")

    def __init__(self, known: T, event: bytes) -> None:
        self.known, self.event = known, event
        self.request_id = f"{FIRST_ID}{next(_numbers):012x}"


class _Answer(Value):
    __slots__ = ("status", "nanoseconds", "out", "err", "kilobytes", "body")

    status: str
    nanoseconds: int
    out: int
    err: int
    kilobytes: int
    body: bytes


class _Logs:
    """What the function writes: two files, in which each answer says how far it came."""

    def __init__(self) -> None:
        # They are closed with the environment.
        self.files: tuple[IO[bytes], IO[bytes]] = (TemporaryFile(), TemporaryFile())  # noqa: SIM115
        self._read = [0, 0]

    @property
    def are_full(self) -> bool:
        return max(self._read) > MOST_LOGS

    def forget(self) -> None:
        """The process empties the files with its next event."""
        self._read = [0, 0]

    def taken(self, out: int | None = None, err: int | None = None) -> tuple[bytes, bytes]:
        """What was written since the last time, up to these places; by default all."""
        return self._taken(0, out), self._taken(1, err)

    def _taken(self, which: int, end: int | None) -> bytes:
        file, begin = self.files[which].fileno(), self._read[which]
        end = os.fstat(file).st_size if end is None else end
        self._read[which] = end
        return os.pread(file, end - begin, begin) if end > begin else b""

    def close(self) -> None:
        for file in self.files:
            file.close()


class _Process:
    """The process of `worker`."""

    def __init__(self, settings: Settings, logs: _Logs) -> None:
        self._settings = settings
        self.since = self._started = self._looked = time.monotonic()
        self.waiting = bytearray()
        self._arrived = bytearray()
        self._sent = self._most = 0
        self.is_ready = False
        self.init: float | None = None
        requests, self._requests = os.pipe()
        self._answers, answers = os.pipe()
        command = [settings.python, "-P", "-u", "-X", "utf8", str(WORKER), str(requests), str(answers)]
        try:
            self._process = subprocess.Popen(
                command,
                pass_fds=(requests, answers),
                stdin=subprocess.DEVNULL,
                stdout=logs.files[0],
                stderr=logs.files[1],
                cwd=settings.root,
                env=settings.environment,
                # Of its own, so that Ctrl-C is for us, and what it starts ends with it.
                start_new_session=True,
            )
        except OSError as error:
            raise Failure(f"{settings.python}: {error.strerror}") from error
        except ValueError as error:
            raise Failure(f"an environment cannot have such a variable: {error}") from error
        finally:
            os.close(requests)
            os.close(answers)
        os.set_blocking(self._requests, False)
        os.set_blocking(self._answers, False)
        with suppress(AttributeError, OSError):
            fcntl.fcntl(self._requests, fcntl.F_SETPIPE_SZ, PIECE)
        self._poll = select.poll()
        self._poll.register(self._answers, select.POLLIN)
        settled = {
            "root": str(settings.root),
            "handler": settings.handler,
            "arn": settings.arn,
            "timeout": settings.timeout,
        }
        self.waiting += json.dumps(settled).encode() + b"\n"

    def send(self, request_id: str, event: bytes, *, is_emptied: bool) -> None:
        self._sent += 1
        self.waiting += f"{self._sent} {len(event)} {request_id} {is_emptied:d}\n".encode()
        self.waiting += event

    def write(self) -> None:
        """Write as much as the pipe takes; the rest is written when it takes more."""
        while self.waiting:
            try:
                written = os.write(self._requests, memoryview(self.waiting)[:PIECE])
            except BlockingIOError:
                break
            except BrokenPipeError:
                # The process has ended, which the other pipe says.
                self.waiting.clear()
                break
            del self.waiting[:written]
        if self.waiting:
            self._poll.register(self._requests, select.POLLOUT)
        else:
            with suppress(KeyError):
                self._poll.unregister(self._requests)

    def answers(self) -> tuple[list[_Answer], bool]:
        """The answers that have come, after waiting for one for a moment; and whether none can follow."""
        is_ended = False
        for descriptor, _ in self._poll.poll(LOOK_EVERY * 1000):
            if descriptor == self._requests:
                self.write()
            else:
                piece = self._piece()
                is_ended = piece == b""
                self._arrived += piece or b""
        found = list(self._whole())
        if found:
            self.since = time.monotonic()
        return found, is_ended

    def _piece(self) -> bytes | None:
        try:
            return os.read(self._answers, 1 << 20)
        except BlockingIOError:
            return None

    def _whole(self) -> Iterator[_Answer]:
        begin = 0
        while (end := self._arrived.find(b"\n", begin)) >= 0:
            status, _, took, out, err, used, size = self._arrived[begin:end].split()
            after = end + 1 + int(size)
            if after > len(self._arrived):
                break
            body = bytes(self._arrived[end + 1 : after])
            begin = after
            answer = _Answer(status.decode(), int(took), int(out), int(err), int(used), body)
            if answer.status == "ready":
                self.is_ready, self.init = True, time.monotonic() - self._started
            yield answer
        del self._arrived[:begin]

    def overdue(self) -> tuple[Status, str] | None:
        """Why Lambda would end the process now; None if it would not."""
        now, limit = time.monotonic(), self._settings.timeout
        if not self.is_ready:
            limit = max(limit, INIT_TIMEOUT)
        if now - self.since > limit:
            during = "" if self.is_ready else ", before its module was imported"
            return "timed out", f"Task timed out after {limit:.2f} seconds{during}"
        used, most = self.memory(), self._settings.memory
        if used > most:
            return (
                "out of memory",
                f"Runtime exited with error: signal: killed: {used} MB of {most} MB were used",
            )
        return None

    def memory(self) -> int:
        """The megabytes that it uses; 0 where the system does not say."""
        return self._status("VmRSS")

    def most_memory(self) -> int:
        """The most megabytes that it has used, as of a moment ago."""
        # What a process says of itself begins, in Linux, with what the process had that started it.
        if time.monotonic() - self._looked > LOOK_EVERY or not self._most:
            self._looked, self._most = time.monotonic(), self._status("VmHWM")
        return self._most

    def _status(self, name: str) -> int:
        try:
            lines = Path(f"/proc/{self._process.pid}/status").read_text().splitlines()
        except OSError:
            return 0
        found = next((line.split()[1] for line in lines if line.startswith(f"{name}:")), "0")
        return -(-int(found) // 1024)

    def wait(self) -> int:
        """The exit code of a process that has closed its pipe."""
        try:
            return self._process.wait(timeout=self._settings.timeout)
        except subprocess.TimeoutExpired:
            # It closed the pipe and went on.
            return -signal.SIGKILL

    def kill(self) -> None:
        """End it and what it started, as Lambda does."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        os.close(self._requests)
        os.close(self._answers)

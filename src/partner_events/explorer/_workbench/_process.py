"""The workbench on this machine: a process that answers, which is ended when it takes too long.

It is for ``partner-events explore`` where the folder has no Pyodide: the page asks the server that it came
from, which is on 127.0.0.1. What was pasted then leaves the browser, and not the machine.
"""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from threading import Lock, Timer

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from types import TracebackType

SECONDS = 20.0
"""How long an answer may take."""

STARTS_WITHIN = 60.0
"""So many seconds a process has besides, for its first answer: it loads all that answers."""

MOST_BYTES = 8_000_000
"""How long a request may be."""


class TookTooLongError(Exception):
    """The answer took too long, and the process was ended; the next request starts another."""


class Answering:
    """Answers of `_answers.answer`, in a process of its own that lives from the first one to `close`."""

    def __init__(self, seconds: float = SECONDS, starts_within: float = STARTS_WITHIN) -> None:
        self._seconds, self._starts_within = seconds, starts_within
        self._lock = Lock()
        self._process: subprocess.Popen[str] | None = None
        self._has_started = False

    def answer(self, request: str) -> str:
        """The answer to a request, as `_answers.answer` gives it.

        Raises:
            TookTooLongError: There is none in time.
            ValueError: It is not a request.
        """
        with self._lock:
            process = self._started()
            starting = 0.0 if self._has_started else self._starts_within
            assert process.stdin is not None
            assert process.stdout is not None
            ending = Timer(self._seconds + starting, process.kill)
            ending.daemon = True
            ending.start()
            try:
                # JSON as one line of ASCII, whatever is in it.
                process.stdin.write(json.dumps(request) + "\n")
                process.stdin.flush()
                line = process.stdout.readline()
            except OSError:
                line = ""
            finally:
                ending.cancel()
            if not line:
                self._end()
                raise TookTooLongError
            self._has_started = True
        found: dict[str, str] = json.loads(line)
        if "error" in found:
            raise ValueError(found["error"])
        return found["answer"]

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._end()

    def __enter__(self) -> Answering:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._has_started = False
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="ascii",
            )
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            assert self._process.stdin is not None
            # What it has not read, nobody reads any more.
            with suppress(BrokenPipeError):
                self._process.stdin.close()
            # It closes the other pipe and waits.
            self._process.__exit__(None, None, None)
            self._process = None


def main() -> None:
    """Answers each line of standard input with a line of standard output."""
    from partner_events.explorer._workbench._answers import answer

    for line in sys.stdin:
        found: dict[str, str]
        try:
            found = {"answer": answer(json.loads(line))}
        except ValueError as error:
            found = {"error": str(error)}
        try:
            sys.stdout.write(json.dumps(found) + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever asked is gone.
            return


if __name__ == "__main__":
    main()

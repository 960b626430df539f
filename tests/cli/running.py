"""Runs the command line in a process of its own, with pipes or on a terminal."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Self

from conftest import ROOT

from cli.warm import Warm, exit_code

TIMEOUT = 600
COMMAND = (sys.executable, "-m", "partner_events.cli")
ESCAPE = re.compile(r"\x1b\[[\d;?]*[A-Za-z]|\x1b\]8;[^\x1b]*\x1b\\")
UNSET = ("NO_COLOR", "FORCE_COLOR", "COLUMNS")
ENVIRONMENT = {
    **{
        name: value
        for name, value in os.environ.items()
        if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")
    },
    "PYTHONIOENCODING": "utf-8",
    "PYTHONPATH": str(ROOT / "src"),
    "TERM": "xterm-256color",
}


@dataclass(frozen=True)
class Ran:
    """What a command wrote and answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON values on the lines of standard output."""
        return [json.loads(line) for line in self.out.splitlines()]


def run(*arguments: str, stdin: str = "", **environment: str) -> Ran:
    """A command whose input and output are pipes, from the repository's root."""
    if _is_of_python(environment):
        done = subprocess.run(
            [*COMMAND, *arguments],
            input=stdin.encode(),
            capture_output=True,
            cwd=ROOT,
            env={**ENVIRONMENT, **environment},
            timeout=TIMEOUT,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
    ours, theirs = zip(*(os.pipe()[::way] for way in (-1, 1, 1)), strict=True)
    command = _warm().start([*arguments], ROOT, {**ENVIRONMENT, **environment}, theirs)
    for stream in theirs:
        os.close(stream)
    with ThreadPoolExecutor(2) as threads:
        out, err = (threads.submit(_all_of, stream) for stream in ours[1:])
        with suppress(BrokenPipeError), open(ours[0], "wb") as given:
            given.write(stdin.encode())
        return Ran(exit_code(command, TIMEOUT), out.result(), err.result())


def run_on_terminal(*arguments: str, columns: int = 100, **environment: str) -> Ran:
    """A command on a terminal so wide: what it shows, errors included."""
    if _is_of_python(environment):
        return on_terminal([*COMMAND, *arguments], columns, environment)
    ours, theirs = _terminal(columns)
    command = _warm().start([*arguments], ROOT, {**ENVIRONMENT, **environment}, (theirs, theirs, theirs))
    os.close(theirs)
    shown = _all_of(ours)
    return Ran(exit_code(command, TIMEOUT), shown.replace("\r\n", "\n"), "")


@cache
def _warm() -> Warm:
    return Warm(ENVIRONMENT, Path(mkdtemp()))


def _is_of_python(environment: dict[str, str]) -> bool:
    """Whether Python reads variables when it starts: such a command starts one."""
    return any(name.startswith("PYTHON") for name in environment)


class Conversation:
    """A command on a terminal of 80 columns, to wait for what it shows and to type."""

    def __init__(self, *arguments: str, folder: Path) -> None:
        ours, theirs = _terminal(80)
        # Not `pexpect.spawn`: it forks, of which Python warns in a process that has threads.
        # A shell has its jobs in the background ignore Ctrl-C, and what they start inherits that.
        self.process = subprocess.Popen(
            ["env", "--default-signal=INT", *COMMAND, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            cwd=folder,
            env={**ENVIRONMENT, "NO_COLOR": "1"},
            start_new_session=True,
        )
        os.close(theirs)
        self._terminal = ours
        self._shown: Any = import_module("pexpect.fdpexpect").fdspawn(ours, timeout=600, encoding="utf-8")

    def expect(self, pattern: str) -> None:
        """Wait until it shows something, line breaks included.

        Raises:
            AssertionError: It does not; with what it shows instead.
        """
        found = self._shown.expect([pattern, import_module("pexpect").EOF, import_module("pexpect").TIMEOUT])
        assert found == 0, self._shown.before

    def type(self, keys: str) -> None:
        os.write(self._terminal, keys.encode())

    def end(self) -> int:
        """Wait until it has ended by itself, and return its exit code."""
        self._shown.expect(import_module("pexpect").EOF)
        return self.process.wait(TIMEOUT)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.process.kill()
        self.process.wait(TIMEOUT)
        os.close(self._terminal)


def on_terminal(command: list[str], columns: int, environment: dict[str, str]) -> Ran:
    """Any program on a terminal."""
    ours, theirs = _terminal(columns)
    process = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env={**ENVIRONMENT, **environment}
    )
    os.close(theirs)
    shown = _all_of(ours)
    return Ran(process.wait(TIMEOUT), shown.replace("\r\n", "\n"), "")


def _terminal(columns: int) -> tuple[int, int]:
    """A terminal so wide: our end, and that of a program."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    return ours, theirs


def _all_of(stream: int) -> str:
    """What is written to the other end of a pipe or a terminal until that is closed; closes ours."""
    pieces: list[bytes] = []
    while True:
        try:
            piece = os.read(stream, 65536)
        except OSError:
            # How Linux says that the other end of a terminal is closed.
            piece = b""
        if not piece:
            os.close(stream)
            return b"".join(pieces).decode()
        pieces.append(piece)


def without_colours(text: str) -> str:
    return ESCAPE.sub("", text)

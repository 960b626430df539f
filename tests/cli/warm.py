"""Runs the command line in processes that are forked from one which has imported it already.

Half a second of each command is imports, which hundreds of tests need not repeat. What a command does, it
still does in a process of its own, with its own arguments, environment, folder, input and output.
"""

import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
from importlib import import_module
from pathlib import Path

IMPORTED = (
    "click",
    "pydantic",
    "rich.console",
    "rich.progress",
    "rich.syntax",
    "rich.table",
    "partner_events",
    "partner_events.catalog",
    "partner_events.cli._app",
    "partner_events.patterns",
    "partner_events.recorded",
)
"""What commands import; nothing that looks at the environment when it is imported."""

COMMAND = "partner_events.cli"


class Warm:
    """A process that has imported the command line, and forks one for each command.

    Commands may run at the same time: each has a connection of its own.
    """

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.path = folder / "warm.sock"
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(self.path))
        listening.listen(64)
        # It ends when this process does, however that ends: its input does, too.
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(listening.fileno())],
            pass_fds=[listening.fileno()],
            env=environment,
            stdin=subprocess.PIPE,
        )
        listening.close()

    def start(
        self, arguments: list[str], folder: Path, environment: dict[str, str], streams: tuple[int, int, int]
    ) -> socket.socket:
        """Start a command; its exit code comes out of what this returns."""
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(str(self.path))
        request = {"arguments": arguments, "folder": str(folder), "environment": environment}
        text = json.dumps(request).encode()
        socket.send_fds(connection, [len(text).to_bytes(8, "big")], list(streams))
        connection.sendall(text)
        return connection


def exit_code(connection: socket.socket, timeout: float) -> int:
    """The exit code of a command that was started, as `subprocess` has it."""
    with connection:
        connection.settimeout(timeout)
        answer = connection.recv(64)
    if not answer:
        raise RuntimeError("the process that commands are forked from has ended")
    return int(answer)


def serve(listening: socket.socket) -> None:
    """Fork a process for each connection, which itself forks the command and waits for it."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        ready, _, _ = select.select([listening, sys.stdin], [], [])
        if sys.stdin in ready:
            # The process that started this one has ended.
            os._exit(0)
        connection, _ = listening.accept()
        if os.fork() == 0:
            listening.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _attend(connection)
            return
        connection.close()


def _attend(connection: socket.socket) -> None:
    """Start what is asked for; in the process that is to run it, return."""
    size, streams, _, _ = socket.recv_fds(connection, 8, 3)
    text = connection.makefile("rb").read(int.from_bytes(size, "big"))
    request = json.loads(text)
    process = os.fork()
    if process:
        for stream in streams:
            os.close(stream)
        _, status = os.waitpid(process, 0)
        connection.sendall(str(os.waitstatus_to_exitcode(status)).encode())
        os._exit(0)
    connection.close()
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        opened = open(  # noqa: SIM115
            number,
            "r" if name == "stdin" else "w",
            buffering=1 if name == "stderr" else -1,
            encoding="utf-8",
            errors="backslashreplace" if name == "stderr" else "strict",
            closefd=False,
        )
        setattr(sys, name, opened)
        setattr(sys, f"__{name}__", opened)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    sys.argv = [COMMAND, *request["arguments"]]
    # What `python -m` puts first.
    sys.path[0] = request["folder"]


if __name__ == "__main__":
    for name in IMPORTED:
        import_module(name)
    with socket.socket(fileno=int(sys.argv[1])) as listener:
        serve(listener)
    runpy.run_module(COMMAND, run_name="__main__", alter_sys=True)

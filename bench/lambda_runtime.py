"""A function's environment: AWS's own runtime client, and Lambda's runtime API on 127.0.0.1.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import distribution
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any, Self
from uuid import uuid4

TIMEOUT = 600
"""Seconds after which an answer is given up."""

CLIENT = ("awslambdaric", "simplejson", "snapshot-restore-py")
"""The distributions of AWS's runtime client."""

# What the runtime's bootstrap does; the function's own folder comes first.
_BOOT = """\
import os, sys
sys.path[:0] = [os.environ["LAMBDA_TASK_ROOT"], sys.argv[1]]
from awslambdaric.__main__ import main
main(["bootstrap", os.environ["_HANDLER"]])
"""


@dataclass(frozen=True)
class Answer:
    """What a function answered: a value, or the error that it reported."""

    value: Any = None
    error: dict[str, Any] | None = None


class EnvironmentEnded(Exception):
    """The process of the environment ended before it answered; the argument is its exit code."""


@dataclass(frozen=True)
class _Invocation:
    id: str
    event: bytes
    deadline_ms: int


class _Api(ThreadingHTTPServer):
    """The runtime API of one environment."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.invocations: SimpleQueue[_Invocation] = SimpleQueue()
        self.answers: dict[str, Future[Answer]] = {}
        self.init_error: Future[Answer] = Future()

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: a process that is killed leaves its connection."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _api(self) -> _Api:
        assert isinstance(self.server, _Api)
        return self.server

    def do_GET(self) -> None:
        if self.path.endswith("/restore/next"):
            self._send(200)
            return
        next_one = self._api.invocations.get()
        self._send(
            200,
            next_one.event,
            **{
                "Content-Type": "application/json",
                "Lambda-Runtime-Aws-Request-Id": next_one.id,
                "Lambda-Runtime-Deadline-Ms": str(next_one.deadline_ms),
                "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:123456789012:function:shop",
            },
        )

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"null")
        *_, id, what = self.path.split("/")
        self._send(202)
        if self.path.endswith("/init/error"):
            self._api.init_error.set_result(Answer(error=body))
        else:
            answer = Answer(error=body) if what == "error" else Answer(body)
            self._api.answers[id].set_result(answer)

    def _send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


class LambdaEnvironment:
    """One environment of a function. A context manager; its process ends with it.

    ``task`` is the function's folder, ``client`` one with AWS's runtime client (`runtime_client`), and
    ``temporary`` what the function has for ``/tmp``.
    """

    def __init__(self, task: Path, client: Path, temporary: Path, handler: str, **variables: str) -> None:
        self._api = _Api()
        self._thread = Thread(target=self._api.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self._log = temporary / f"log-{uuid4().hex}"
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-S", "-c", _BOOT, str(client)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=task,
                start_new_session=True,
                env={
                    "PATH": os.defpath,
                    "TMPDIR": str(temporary),
                    "TZ": ":UTC",
                    "AWS_EXECUTION_ENV": f"AWS_Lambda_python{version}",
                    "AWS_LAMBDA_FUNCTION_NAME": "shop",
                    "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{self._api.server_address[1]}",
                    "AWS_REGION": "us-east-1",
                    "LAMBDA_TASK_ROOT": str(task),
                    "_HANDLER": handler,
                    **variables,
                },
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # A Managed Instance has several processes: the group ends, whoever of it is left.
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(TIMEOUT)
        self._api.shutdown()
        self._api.server_close()
        self._thread.join(TIMEOUT)

    @property
    def log(self) -> str:
        """What the function has written so far."""
        return self._log.read_text(encoding="utf-8")

    def invoke(self, event: object, *, seconds: float = 900) -> Answer:
        """What the function answers to a Lambda event, for which it is given some seconds.

        Raises:
            EnvironmentEnded: Its process ended before.
        """
        return self.answer(self.send(event, seconds=seconds))

    def send(self, event: object, *, seconds: float = 900) -> "Future[Answer]":
        """An event on its way to the function."""
        deadline = int((time.time() + seconds) * 1000)
        invocation = _Invocation(str(uuid4()), json.dumps(event).encode(), deadline)
        answer = self._api.answers[invocation.id] = Future()
        self._api.invocations.put(invocation)
        return answer

    def answer(self, sent: "Future[Answer]") -> Answer:
        """What the function answers to what was sent."""
        end = time.monotonic() + TIMEOUT
        while True:
            try:
                return sent.result(timeout=0.05)
            except NotYet:
                if self.process.poll() is not None and not sent.done():
                    raise EnvironmentEnded(self.process.returncode, self.log) from None
                assert time.monotonic() < end, self.log


def runtime_client(folder: Path) -> Path:
    """A folder with AWS's runtime client, and nothing else that is installed here."""
    for name in CLIENT:
        for file in distribution(name).files or ():
            target = folder / file
            if ".." not in file.parts and file.suffix != ".pyc":
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target)
    return folder

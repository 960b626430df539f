"""Real servers on 127.0.0.1, started and stopped by tests."""

import atexit
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from partner_events.dedupe import DynamoDBStore
from support.serving import Serving

STARTS_WITHIN = 600
"""Seconds, on a machine that has other things to do."""
REGION = "us-east-1"


@contextmanager
def redis_server(folder: Path, *options: str) -> Generator[int, None, None]:
    """A Redis server that keeps nothing on disk; gives its port."""
    if shutil.which("redis-server") is None:
        raise FileNotFoundError("redis-server is not installed: run `make servers`")
    port = free_port()
    command = ["redis-server", "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--dir", str(folder)]
    with running([*command, "--maxmemory-policy", "noeviction", *options], port):
        yield port


@contextmanager
def dynamodb_server(folder: Path) -> Generator[int, None, None]:
    """A server that answers as DynamoDB does, conditions and transactions included; gives its port."""
    port = free_port()
    command = [sys.executable, "-m", "hypercorn", "ministack.app:app", "--bind", f"127.0.0.1:{port}"]
    with running(command, port, folder):
        yield port


@contextmanager
def aws_server(folder: Path) -> Generator[int, None, None]:
    """A server of many services of AWS, on which partners can offer event sources; gives its port."""
    port = free_port()
    with running(
        [sys.executable, str(Path(__file__).with_name("partner_buses.py")), str(port)], port, folder
    ):
        yield port


def aws_session(port: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A boto3 session as users have it; the environment tells the endpoint."""
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
    return import_module("boto3").Session("test", "test", region_name=REGION)


@contextmanager
def answering(status: int, content: object, **headers: str) -> Generator[int, None, None]:
    """A server that answers every request alike; gives its port."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            body = json.dumps(content).encode()
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    serving = Serving(server)
    try:
        yield server.server_address[1]
    finally:
        serving.stop()


def dynamodb_client(port: int, **options: object) -> Any:
    """A boto3 client of the server at a port of 127.0.0.1."""
    config = import_module("botocore.config").Config(
        connect_timeout=600,
        read_timeout=600,
        max_pool_connections=32,
        retries={"mode": "standard", "total_max_attempts": 3},
        **options,
    )
    return import_module("boto3").client(
        "dynamodb",
        endpoint_url=f"http://127.0.0.1:{port}",
        region_name=REGION,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=config,
    )


def dynamodb_store(port: int, table: str = "dedupe") -> DynamoDBStore:
    return DynamoDBStore(table, client=dynamodb_client(port))


PORTS = range(20_000, 32_000)
"""Ports that no system gives to a connection of its own accord: those begin above."""

_claimed: dict[int, socket.socket] = {}


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on, and that no other process of tests is given."""
    for port in random.Random(os.urandom(8)).sample(PORTS, len(PORTS)):
        # Ports of UDP are others, so that one can be held for a server of TCP that is yet to start.
        claim = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            claim.bind(("127.0.0.1", port))
            with socket.socket() as listener:
                listener.bind(("127.0.0.1", port))
        except OSError:
            claim.close()
            continue
        _claimed[port] = claim
        return port
    raise OSError("no port is free")


def give_back(port: int) -> int:
    """Lets other processes have a port again."""
    _claimed.pop(port).close()
    return port


@atexit.register
def _give_all_back() -> None:
    # An unclosed socket is a warning.
    for port in [*_claimed]:
        give_back(port)


@contextmanager
def running(command: list[str], port: int, folder: Path | None = None) -> Generator[None, None, None]:
    """A process that listens on a port of 127.0.0.1, until the end of the block."""
    environment = {**os.environ, "AWS_EC2_METADATA_DISABLED": "true"}
    server = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(server, port)
        yield
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait(timeout=600)


def wait_for(server: "subprocess.Popen[Any]", port: int) -> None:
    """Returns when a process answers at its port.

    Raises:
        RuntimeError: It has ended.
        OSError: It does not answer in time.
    """
    deadline = time.monotonic() + STARTS_WITHIN
    while True:
        if server.poll() is not None:
            raise RuntimeError(f"{server.args!r} ended with {server.returncode}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)

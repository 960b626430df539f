"""The HTTP server: for development, so that it is small, bounded, and on this machine alone."""

from __future__ import annotations

import json
import socket
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Full
from socketserver import TCPServer
from threading import BoundedSemaphore, Thread, Timer

from partner_events.cli._errors import Failure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from queue import Queue

    from partner_events.cli._listen.requests import Answer, Receiver

LARGEST = 5 * 1024 * 1024
"""How many bytes a body may have."""

MOST_AT_ONCE = 32
SECONDS = 10
"""How long a request may take to arrive."""


class TooLarge(Exception):
    """A body has more bytes than are read."""


class Handler(BaseHTTPRequestHandler):
    """Hands a request to the receiver, and what comes of it to the inbox."""

    protocol_version = "HTTP/1.1"
    timeout = SECONDS
    server: Server

    def version_string(self) -> str:
        return "partner-events"

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: what arrives is shown elsewhere, escaped."""

    def __getattr__(self, name: str) -> object:
        # Every method is answered, also those that nobody has heard of.
        if name.startswith("do_"):
            return self._answer
        raise AttributeError(name)

    def handle_one_request(self) -> None:
        # ``timeout`` is that of each read, of which there may be one for each byte.
        end = Timer(SECONDS, self._end)
        end.daemon = True
        end.start()
        try:
            super().handle_one_request()
        finally:
            end.cancel()

    def _end(self) -> None:
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RD)

    def _answer(self) -> None:
        if not self.server.slots.acquire(blocking=False):
            self._send(503, {"error": "too many requests at once"})
            return
        try:
            self._receive()
        finally:
            self.server.slots.release()

    def _receive(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        if coding := headers.get("content-encoding", "").replace("identity", ""):
            self._refuse(415, f"the body is packed as {coding}, and is not unpacked")
            return
        try:
            body = self._body(headers)
        except TooLarge:
            self._refuse(413, f"the body has more than {LARGEST:,} bytes")
            return
        except ValueError as error:
            self._refuse(400, str(error))
            return
        answer = self.server.receiver.answer(self.command, self.path, headers, body, time.time())
        try:
            self.server.inbox.put_nowait(answer)
        except Full:
            self._send(503, {"error": "too many events wait for the function"})
            return
        self._send(answer.status, answer.body)

    def _refuse(self, status: int, problem: str) -> None:
        from partner_events.cli._listen.requests import Answer

        self.close_connection = True
        with suppress(Full):
            self.server.inbox.put_nowait(Answer(status, {}, None, problem, False, ()))
        self._send(status, {"error": problem})

    def _body(self, headers: dict[str, str]) -> bytes:
        """The body, as long as its header says, or in chunks.

        Raises:
            TooLarge: It is.
            ValueError: It is not as HTTP has it.
        """
        if "transfer-encoding" in headers:
            if headers["transfer-encoding"].strip().lower() != "chunked" or "content-length" in headers:
                raise ValueError("the Transfer-Encoding is not just chunked")
            return b"".join(self._chunks())
        given = headers.get("content-length", "0")
        if len(self.headers.get_all("content-length", [])) > 1:
            raise ValueError("there are several headers Content-Length")
        if not (given.isascii() and given.isdigit()):
            raise ValueError("the Content-Length is no number")
        if len(given) > 10 or int(given) > LARGEST:
            raise TooLarge
        body = self.rfile.read(int(given))
        if len(body) < int(given):
            raise ValueError("the body ends too early")
        return body

    def _chunks(self) -> Iterator[bytes]:
        size = 0
        while True:
            length = int(self.rfile.readline(100).split(b";")[0].strip() or b"x", 16)
            size += length
            if length < 0 or size > LARGEST:
                raise TooLarge
            if length == 0:
                while self.rfile.readline(1000).strip():
                    pass
                return
            chunk = self.rfile.read(length)
            if len(chunk) < length or self.rfile.readline(3).strip():
                raise ValueError("a chunk of the body is not as long as it says")
            yield chunk

    def _send(self, status: int, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if status == 405:
            self.send_header("Allow", "POST")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


class Server(ThreadingHTTPServer):
    """Listens until it is left as a context."""

    daemon_threads = True

    def __init__(self, host: str, port: int, receiver: Receiver, inbox: Queue[Answer]) -> None:
        """Begin to listen.

        Raises:
            Failure: It cannot: the port is taken, or the address is none of this machine's.
        """
        self.receiver, self.inbox = receiver, inbox
        self.slots = BoundedSemaphore(MOST_AT_ONCE)
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), Handler)
        except OSError as error:
            raise Failure(f"cannot listen on {host}:{port}: {error.strerror or error}") from error

    def server_bind(self) -> None:
        """Without asking the network for the name of this machine, as http.server does."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing of connections that break off."""

    def __enter__(self) -> Server:
        Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self.shutdown()
        self.server_close()

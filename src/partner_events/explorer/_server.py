"""Serves the files of the explorer: on this machine alone, and nothing else."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from partner_events.explorer._policy import header_of
from partner_events.explorer._workbench._files import ABOUT, ANSWER, about
from partner_events.explorer._workbench._process import MOST_BYTES, Answering, TookTooLongError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable

HOST = "127.0.0.1"

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".whl": "application/zip",
    ".zip": "application/zip",
}
"""Said here, since what Python guesses depends on the machine; browsers run no script of another type."""


OTHER = "application/octet-stream"


class Handler(BaseHTTPRequestHandler):
    """Answers with files of the explorer, each with the policy of its page."""

    protocol_version = "HTTP/1.1"
    timeout = 60
    server: Server

    _page: str | None = None
    """The page that is the answer."""

    def version_string(self) -> str:
        return "partner-events"

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        if not self._is_ours():
            return
        path = unquote(urlsplit(self.path).path).removeprefix("/") or "index.html"
        found = about("local") if path == ABOUT and self.server.answering else self.server.content(path)
        if found is None:
            self.send_error(404)
            return
        suffix = PurePosixPath(path).suffix
        self._send(found, TYPES.get(suffix, OTHER), page=found.decode() if suffix == ".html" else None)

    do_HEAD = do_GET

    def do_POST(self) -> None:
        """Answers the pattern workbench, if it has nobody else."""
        answering = self.server.answering
        if not self._is_ours():
            return
        refusal = 404 if answering is None or self.path != f"/{ANSWER}" else self._refusal()
        if answering is None or refusal is not None:
            # What it sent is not read.
            self.close_connection = True
            self.send_error(refusal or 404)
            return
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            answer = answering.answer(body.decode("utf-8"))
        except TookTooLongError:
            self.send_error(503)
        except ValueError:
            self.send_error(400)
        else:
            self._send(answer.encode("utf-8"), TYPES[".json"])

    def _refusal(self) -> int | None:
        """The status that refuses a request which another page sent, or which is too long."""
        origin = self.headers.get("Origin")
        is_from_here = origin is None or origin == f"http://{self.headers.get('Host')}"
        if not is_from_here or self.headers.get_content_type() != "application/json":
            return 403
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            return 411
        return 413 if int(length) > MOST_BYTES else None

    def _send(self, content: bytes, content_type: str, page: str | None = None) -> None:
        self._page = page
        self.send_response(200)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _is_ours(self) -> bool:
        """Whether a request names this machine; a page of another host may resolve to it."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host in (HOST, "localhost"):
            return True
        self.send_error(403)
        return False

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", header_of(self._page))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()
        self._page = None


class Server(ThreadingHTTPServer):
    """Serves files on 127.0.0.1. `url` is the address of its first page.

    Args:
        content: What is in the file of a path, or None if there is no such file.
        port: The port, or 0 for a free one.
        answers: Whether it answers the pattern workbench, with this Python; files with Pyodide need nobody.

    Raises:
        OSError: The port is not free.
    """

    daemon_threads = True

    def __init__(
        self, content: Callable[[str], bytes | None], port: int = 0, *, answers: bool = True
    ) -> None:
        self.content = content
        self.answering = Answering() if answers else None
        super().__init__((HOST, port), Handler)

    def server_close(self) -> None:
        super().server_close()
        if self.answering is not None:
            self.answering.close()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_address[1]}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle of an answer is no error."""

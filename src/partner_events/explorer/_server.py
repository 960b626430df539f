"""Serves a folder of the explorer: on this machine alone, and nothing else."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit

from partner_events.explorer._policy import header_of
from partner_events.explorer._workbench._engine import FOLDER
from partner_events.explorer._workbench._files import ABOUT, ANSWER, about
from partner_events.explorer._workbench._process import MOST_BYTES, Answering, TookTooLongError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from socket import socket

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


class Handler(SimpleHTTPRequestHandler):
    """Answers with files of the folder, each with the policy of its page."""

    protocol_version = "HTTP/1.1"
    timeout = 60

    def __init__(
        self,
        pages: Mapping[str, str],
        request: socket | tuple[bytes, socket],
        client_address: tuple[str, int],
        server: Server,
        *,
        directory: str,
    ) -> None:
        self._pages = pages
        super().__init__(request, client_address, server, directory=directory)

    def version_string(self) -> str:
        return "partner-events"

    def guess_type(self, path: str | PathLike[str]) -> str:
        return TYPES.get(PurePath(path).suffix, "application/octet-stream")

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def list_directory(self, path: object) -> None:
        """Folders are not listed."""
        self.send_error(404)

    def do_GET(self) -> None:
        if not self._is_ours():
            return
        if self.path == f"/{ABOUT}" and self._answering() is not None:
            self._send(about("local"))
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        if self._is_ours():
            super().do_HEAD()

    def do_POST(self) -> None:
        """Answers the pattern workbench, if it has nobody else."""
        answering = self._answering()
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
            self._send(answer.encode("utf-8"))

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

    def _send(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", TYPES[".json"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _answering(self) -> Answering | None:
        return self.server.answering if isinstance(self.server, Server) else None

    def _is_ours(self) -> bool:
        """Whether a request names this machine; a page of another host may resolve to it."""
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host in (HOST, "localhost"):
            return True
        self.send_error(403)
        return False

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", header_of(self._page()))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def _page(self) -> str | None:
        path = unquote(urlsplit(getattr(self, "path", "")).path)
        return self._pages.get("index.html" if path == "/" else path.removeprefix("/"))


class Server(ThreadingHTTPServer):
    """Serves a folder on 127.0.0.1. `url` is the address of its first page.

    Where the folder has no Pyodide, it also answers the pattern workbench, with this Python.

    Raises:
        OSError: The port is not free.
    """

    daemon_threads = True

    def __init__(self, folder: Path, port: int = 0) -> None:
        found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.html")}
        self.answering = None if (folder / FOLDER).is_dir() else Answering()
        super().__init__((HOST, port), partial(Handler, found, directory=str(folder)))

    def server_close(self) -> None:
        super().server_close()
        if self.answering is not None:
            self.answering.close()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_address[1]}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle of an answer is no error."""

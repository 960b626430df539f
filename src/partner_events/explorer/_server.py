"""Serves a folder of the explorer: on this machine alone, and nothing else."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit

from partner_events.explorer._policy import header_of

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
        if self._is_ours():
            super().do_GET()

    def do_HEAD(self) -> None:
        if self._is_ours():
            super().do_HEAD()

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

    Raises:
        OSError: The port is not free.
    """

    daemon_threads = True

    def __init__(self, folder: Path, port: int = 0) -> None:
        found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.html")}
        super().__init__((HOST, port), partial(Handler, found, directory=str(folder)))

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_address[1]}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle of an answer is no error."""

"""A server within the test's own process."""

from socketserver import BaseServer
from threading import Thread

LOOKS_EVERY = 0.01
"""Seconds in which a server sees that it is to stop. Python's own half a second is what most tests of one
take."""


class Serving:
    """A server in a thread of its own, from now until `stop`."""

    def __init__(self, server: BaseServer) -> None:
        self._server = server
        self._thread = Thread(target=server.serve_forever, args=(LOOKS_EVERY,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join(timeout=600)
        self._server.server_close()

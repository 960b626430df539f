"""A client of pyright's language server: what an editor asks, and what it is answered."""

import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from conftest import ROOT

Message = dict[str, Any]

TIMEOUT = 600
"""Seconds after which an answer is given up."""

_CAPABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {"hover": {"contentFormat": ["plaintext"]}},
}


class LanguageServer:
    """The server, with one open file in a folder. A context manager; its process ends with it.

    https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._file = folder, (folder / "handler.py").as_uri()
        self._last_id = self._version = 0
        self._received: queue.Queue[Message] = queue.Queue()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        )
        assert self._process.stdin
        assert self._process.stdout
        self._input = self._process.stdin
        threading.Thread(target=self._receive, args=(self._process.stdout,), daemon=True).start()

    def __enter__(self) -> Self:
        folder = {"uri": self._folder.as_uri(), "name": "tests"}
        self._request(
            "initialize",
            processId=os.getpid(),
            rootUri=folder["uri"],
            workspaceFolders=[folder],
            capabilities=_CAPABILITIES,
        )
        self._notify("initialized")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._request("shutdown")
                self._notify("exit")
                self._process.wait(TIMEOUT)
        finally:
            self._process.kill()
            self._process.wait(TIMEOUT)
            self._input.close()

    def completions(self, code: str) -> list[str]:
        """What is offered at the end of some code."""
        self._show(code)
        result = self._request("textDocument/completion", **self._place(code))
        items: list[Message] = result["items"] if result else []
        return [item["label"] for item in items]

    def hover(self, code: str) -> str:
        """What is shown about the name with which some code ends."""
        self._show(code)
        result = self._request("textDocument/hover", **self._place(code, back=1))
        return str(result["contents"]["value"]) if result else ""

    def _place(self, code: str, *, back: int = 0) -> Message:
        *above, last = code.split("\n")
        position = {"line": len(above), "character": len(last) - back}
        return {"textDocument": {"uri": self._file}, "position": position}

    def _show(self, code: str) -> None:
        """Makes some code what stands in the open file."""
        self._version += 1
        document = {"uri": self._file, "version": self._version}
        if self._version == 1:
            self._notify(
                "textDocument/didOpen", textDocument={**document, "languageId": "python", "text": code}
            )
        else:
            self._notify("textDocument/didChange", textDocument=document, contentChanges=[{"text": code}])

    def _request(self, method: str, **params: object) -> Any:
        """The answer to a request; what the server asks meanwhile is answered, too."""
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        end = time.monotonic() + TIMEOUT
        while True:
            message = self._received.get(timeout=max(0.0, end - time.monotonic()))
            if "method" in message:
                self._answer(message)
            elif message["id"] == self._last_id:
                assert "error" not in message, message
                return message["result"]

    def _answer(self, message: Message) -> None:
        """The server asks for nothing but settings: where the modules are, in the words of the editor."""
        if "id" in message:
            asked: list[Message] = message.get("params", {}).get("items", [])
            self._send(
                {"id": message["id"], "result": [_settings(item["section"]) for item in asked] or None}
            )

    def _notify(self, method: str, **params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: Message) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._input.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._input.flush()

    def _receive(self, stream: IO[bytes]) -> None:
        with stream:
            while header := stream.readline():
                length = int(header.partition(b":")[2])
                while stream.readline().strip():
                    pass  # Other headers, of which none matters, and the empty line after them.
                self._received.put(json.loads(stream.read(length)))


def _settings(section: str) -> Message | None:
    if section != "python":
        return None
    return {"pythonPath": sys.executable, "analysis": {"extraPaths": [str(ROOT / "src")]}}

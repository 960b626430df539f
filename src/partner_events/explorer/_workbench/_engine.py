"""Pyodide's files: Python for browsers. With them in the explorer's folder, the workbench needs no server.

https://pyodide.org
"""

from __future__ import annotations

import json
from pathlib import Path

FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
"""What a browser loads of the package ``pyodide`` of npm."""

FOLDER = "pyodide"
"""Where in a folder of the explorer they are."""


class NoEngineError(ValueError):
    """A folder is not Pyodide's. The text says what it lacks."""


def engine_files(folder: Path) -> dict[str, bytes]:
    """Pyodide's files in a folder, by their paths in a folder of the explorer.

    The list of packages is emptied: none is loaded.

    Raises:
        NoEngineError: It lacks one of them.
        OSError: One cannot be read.
    """
    missing = [name for name in FILES if not (folder / name).is_file()]
    if missing:
        raise NoEngineError(
            f"{folder} is not the folder of the npm package pyodide: it has no {', '.join(missing)}"
        )
    found = {f"{FOLDER}/{name}": (folder / name).read_bytes() for name in FILES}
    lock = json.loads(found[f"{FOLDER}/{FILES[-1]}"])
    found[f"{FOLDER}/{FILES[-1]}"] = json.dumps({"info": lock["info"], "packages": {}}).encode()
    return found

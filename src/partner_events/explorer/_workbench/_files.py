"""The files that the workbench's page loads, beside those that are the same for everybody."""

from __future__ import annotations

import json

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Literal

ABOUT = "workbench.json"
"""Says who answers: Pyodide, the server on this machine, which says so itself, or nobody."""

ANSWER = "answer"
"""The path at which the server on this machine answers."""

ARCHIVE = "workbench.zip"


def workbench_files(engine: Path | None) -> dict[str, bytes]:
    """The files by their paths in the explorer's folder: with an engine its own, and the library for it.

    Raises:
        NoEngineError: The engine's folder is not Pyodide's.
        OSError: It cannot be read.
    """
    if engine is None:
        return {ABOUT: about("none")}
    from partner_events.explorer._workbench._archive import archive
    from partner_events.explorer._workbench._engine import engine_files

    return {ABOUT: about("pyodide"), **engine_files(engine), ARCHIVE: archive()}


def about(engine: Literal["pyodide", "local", "none"]) -> bytes:
    """What `ABOUT` says."""
    return json.dumps({"engine": engine}).encode()

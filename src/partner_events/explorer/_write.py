"""The folder of the explorer: its pages, and what they show."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from partner_events._base.lazy import PACKAGE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def write(folder: Path | str, *, engine: Path | str | None = None) -> list[Path]:
    """Write the explorer into a folder: static files for any web server, or for ``partner-events explore``.

    The folder and those around it are made as needed. What is in it under the same names is replaced;
    everything else is left alone.

    Args:
        folder: Where to write. Browsers do not load data from ``file://``, so the pages have to be served.
        engine: The folder of the npm package ``pyodide``, of which what browsers load is copied: then the
            pattern workbench needs nobody who answers. It takes some seconds, and 15 MB.

    Returns:
        What was written, sorted.

    Raises:
        OSError: The folder cannot be written, or the engine's not be read.
        NoEngineError: A ValueError: the engine's folder is not Pyodide's.
    """
    root = Path(folder)
    return sorted([*_write_pages(root), *_write_workbench(root, engine)])


def _write_pages(root: Path) -> list[Path]:
    return [_put(root / page.name, page.read_bytes()) for page in pages()]


def _write_workbench(root: Path, engine: Path | str | None) -> list[Path]:
    from partner_events.explorer._workbench._files import workbench_files

    found = workbench_files(None if engine is None else Path(engine))
    return [_put(root / name, content) for name, content in found.items()]


def pages() -> list[Traversable]:
    """The files of the explorer that are the same for everybody, in the order of their names."""
    found = (each for each in (files(f"{PACKAGE}.explorer") / "_static").iterdir() if each.is_file())
    return sorted(found, key=lambda each: each.name)


def _put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path

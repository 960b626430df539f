"""The folder of the explorer: its pages, and what they show."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from partner_events._base.lazy import PACKAGE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def write(folder: Path | str) -> list[Path]:
    """Write the explorer into a folder: static files for any web server, or for ``partner-events explore``.

    The folder and those around it are made as needed. What is in it under the same names is replaced;
    everything else is left alone.

    Args:
        folder: Where to write. Browsers do not load data from ``file://``, so the pages have to be served.

    Returns:
        What was written, sorted.

    Raises:
        OSError: The folder cannot be written.
    """
    root = Path(folder)
    return sorted(_write_pages(root))


def _write_pages(root: Path) -> list[Path]:
    return [_put(root / page.name, page.read_bytes()) for page in pages()]


def pages() -> list[Traversable]:
    """The files of the explorer that are the same for everybody, in the order of their names."""
    found = (each for each in (files(f"{PACKAGE}.explorer") / "_static").iterdir() if each.is_file())
    return sorted(found, key=lambda each: each.name)


def _put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path

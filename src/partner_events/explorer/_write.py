"""The folder of the explorer: its pages, and what they show."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from partner_events.explorer._files import Files

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def write(
    folder: Path | str,
    *,
    engine: Path | str | None = None,
    docs: str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Path]:
    """Write the explorer into a folder: static files for any web server.

    All kinds are in it that `partner_events.catalog.kinds` has, registered ones included. It takes about a
    minute. The folder and those around it are made as needed. What is in it under the same names is replaced;
    everything else is left alone.

    Args:
        folder: Where to write. Browsers do not load data from ``file://``, so the pages have to be served.
        engine: The folder of the npm package ``pyodide``, of which what browsers load is copied: then the
            pattern workbench needs nobody who answers. It takes some seconds, and 15 MB.
        docs: The address of the folder of the documentation's pages, to which the explorer links: ``"../"``
            where they lie around it. By default it is where the installed package says that its site is.
        progress: Called after each kind with how many are done, and how many there are.

    Returns:
        What was written, sorted.

    Raises:
        OSError: The folder cannot be written, or the engine's not be read.
        NoEngineError: A ValueError: the engine's folder is not Pyodide's.
    """
    root = Path(folder)
    # First of all, since it is what may be wrong.
    workbench = _write_workbench(root, engine)
    return sorted([*workbench, *write_files(root, Files(docs=docs), progress or (lambda done, total: None))])


def _write_workbench(root: Path, engine: Path | str | None) -> list[Path]:
    from partner_events.explorer._workbench._files import workbench_files

    found = workbench_files(None if engine is None else Path(engine))
    return [_put(root / name, content) for name, content in found.items()]


def write_files(root: Path, files: Files, progress: Callable[[int, int], None]) -> Iterator[Path]:
    """Write files into a folder as they are made."""
    of_kinds = files.of_kinds()
    for number, path in enumerate(chain(files.of_all(), of_kinds), 1 - len(files.of_all())):
        yield _put(root / path, files.content(path))
        if number > 0:
            progress(number, len(of_kinds))
    for path in files.of_models():
        yield _put(root / path, files.content(path))


def _put(path: Path, content: bytes | None) -> Path:
    assert content is not None, f"{path} is not a file of the explorer"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path

"""The folder of the explorer: its pages, and what they show."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from partner_events._base.lazy import PACKAGE
from partner_events.catalog import kinds
from partner_events.explorer._carried import frames
from partner_events.explorer._index import index_of
from partner_events.explorer._models import PartnerModels
from partner_events.explorer._pages import Page, page_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.resources.abc import Traversable

    from partner_events.catalog import Kind

DATA = "data"


def write(
    folder: Path | str,
    *,
    engine: Path | str | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Path]:
    """Write the explorer into a folder: static files for any web server, or for ``partner-events explore``.

    All kinds are in it that `partner_events.catalog.kinds` has, registered ones included. It takes about half
    a minute. The folder and those around it are made as needed. What is in it under the same names is
    replaced; everything else is left alone.

    Args:
        folder: Where to write. Browsers do not load data from ``file://``, so the pages have to be served.
        engine: The folder of the npm package ``pyodide``, of which what browsers load is copied: then the
            pattern workbench needs nobody who answers. It takes some seconds, and 15 MB.
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
    data = _write_data(root / DATA, progress or (lambda done, total: None))
    return sorted([*workbench, *_write_pages(root), *data])


def _write_pages(root: Path) -> Iterator[Path]:
    for page in pages():
        yield _put(root / page.name, page.read_bytes())


def _write_workbench(root: Path, engine: Path | str | None) -> list[Path]:
    from partner_events.explorer._workbench._files import workbench_files

    found = workbench_files(None if engine is None else Path(engine))
    return [_put(root / name, content) for name, content in found.items()]


def pages() -> list[Traversable]:
    """The files of the explorer that are the same for everybody, in the order of their names."""
    found = (each for each in (files(f"{PACKAGE}.explorer") / "_static").iterdir() if each.is_file())
    return sorted(found, key=lambda each: each.name)


def _write_data(root: Path, progress: Callable[[int, int], None]) -> Iterator[Path]:
    every = kinds()
    models = {name: PartnerModels(name) for name in dict.fromkeys(kind.partner for kind in every)}
    found: list[tuple[Kind, Page]] = []
    for number, kind in enumerate(every, 1):
        page = page_of(kind, models[kind.partner])
        yield _put_json(root / "kinds" / kind.partner / f"{file_name(kind.kind)}.json", page.data)
        found.append((kind, Page({}, page.names, page.words, page.is_sensitive, page.has_versions)))
        progress(number, len(every))
    for partner, of_partner in models.items():
        for module, described in of_partner.shared.items():
            yield _put_json(root / "models" / partner / f"{module}.json", described)
    yield _put_json(root / "forms.json", frames())
    yield _put_json(root / "index.json", index_of(found))


def file_name(kind: str) -> str:
    """A name for a kind's file that every file system and web server takes, and no other kind has.

    Kinds may differ in their case alone, and may have slashes and colons. A page finds the name in the same
    way, so it is as simple as can be: what is no small letter, digit, dot or dash is its code point.

    Example:
        >>> file_name("orders/paid"), file_name("CREATE")
        ('orders_2f_paid', '_43__52__45__41__54__45_')
    """
    return "".join(each if each in _PLAIN else f"_{ord(each):x}_" for each in kind)


_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")


def _put_json(path: Path, value: object) -> Path:
    return _put(path, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def _put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path

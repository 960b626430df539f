"""The archive for the browser: the modules that the workbench needs, and what is documented of fields.

The modules are the installed package's own, unchanged. Which ones they are follows from their imports: all
that `_answers` may import, but for what cannot be imported without another package than this one, which a
browser does not have; what the models say is in a table instead.
"""

from __future__ import annotations

import ast
import io
import json
import sys
from importlib.resources import files
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._partners import PARTNERS
from partner_events.explorer._workbench._browser import TABLE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable

ROOTS = (f"{PACKAGE}.explorer._workbench._browser", f"{PACKAGE}.patterns", f"{PACKAGE}.recorded")

OF_PARTNERS = ("", "._delivery", ".events", ".events._catalog", ".events._summaries")
"""Modules of each partner that are found by names put together, where no import shows."""

THEN = (1980, 1, 1, 0, 0, 0)
"""The time of all files: the same modules make the same archive."""


def archive(partners: Iterable[str] | None = None) -> bytes:
    """The archive, a zip that Python imports from.

    Args:
        partners: Of which partners it says what is documented of fields; by default of all. The models are
            loaded for it, which takes some seconds.
    """
    from partner_events.patterns._advice.shape_table import shape_table

    table = json.dumps(shape_table(partners), separators=(",", ":"), ensure_ascii=False)
    found = io.BytesIO()
    with ZipFile(found, "w", ZIP_DEFLATED, compresslevel=9) as made:
        for path, text in sorted(sources().items()):
            made.writestr(_file(path), text)
        made.writestr(_file(f"{_folder(ROOTS[0].rpartition('.')[0])}/{TABLE}"), table)
    return found.getvalue()


def _file(path: str) -> ZipInfo:
    info = ZipInfo(path, THEN)
    info.compress_type = ZIP_DEFLATED
    return info


def sources() -> dict[str, str]:
    """The files of the modules in the archive, by their paths in it, with their text."""
    modules = _Modules()
    todo = [*ROOTS, *(f"{PACKAGE}.{name}{each}" for name in PARTNERS.values() for each in OF_PARTNERS)]
    wanted: set[str] = set()
    while todo:
        name = todo.pop()
        if name in wanted or not modules.of(name).is_alone():
            continue
        wanted.add(name)
        todo += modules.of(name).later
        # A package's own module is run before those in it.
        todo += filter(None, [name.rpartition(".")[0]])
    return {modules.of(name).path: modules.of(name).text for name in wanted if modules.of(name).path}


class _Module(Value):
    """A module: its file's path and text, and what it imports: when it is loaded, and ever.

    One that does not exist has no path. ``is_alone`` says whether it loads with nothing but Python.
    """

    __slots__ = ("path", "text", "first", "later", "_modules")

    path: str
    text: str
    first: tuple[str, ...]
    later: tuple[str, ...]
    _modules: _Modules

    def is_alone(self) -> bool:
        """Whether nothing has to be installed to load it."""
        seen: set[str] = set()
        todo: list[_Module] = [self]
        while todo:
            each = todo.pop()
            for name in each.first:
                if name.partition(".")[0] != PACKAGE:
                    if name.partition(".")[0] not in sys.stdlib_module_names:
                        return False
                elif name not in seen:
                    seen.add(name)
                    todo.append(self._modules.of(name))
        return True


class _Modules:
    """The modules of this package, read when they are asked for."""

    def __init__(self) -> None:
        self._known: dict[str, _Module] = {}
        self._root: Traversable = files(PACKAGE)

    def of(self, name: str) -> _Module:
        if name not in self._known:
            self._known[name] = self._read(name)
        return self._known[name]

    def _read(self, name: str) -> _Module:
        root, *steps = name.split(".")
        if root != PACKAGE:
            return _Module("", "", (), (), self)
        package, module = self._root.joinpath(*steps, "__init__.py"), f"{_folder(name)}/__init__.py"
        if not package.is_file() and steps:
            package, module = self._root.joinpath(*steps[:-1], f"{steps[-1]}.py"), f"{_folder(name)}.py"
        if not package.is_file():
            return _Module("", "", (), (), self)
        text = package.read_text(encoding="utf-8")
        # The names of a package are imported when they are asked for; only type checkers see where from.
        is_lazy = module.endswith("__init__.py") and bool(steps)
        tree = ast.parse(text)
        first, later = _imports(tree.body, is_lazy=False), _imports(ast.walk(tree), is_lazy=is_lazy)
        return _Module(module, text, self._names(first), self._names(later), self)

    def _names(self, found: Iterable[ast.Import | ast.ImportFrom]) -> tuple[str, ...]:
        """The modules that imports name: ``from package import module`` names two."""
        names: list[str] = []
        for each in found:
            if isinstance(each, ast.Import):
                names += [alias.name for alias in each.names]
            elif each.module:
                names.append(each.module)
                if each.module.partition(".")[0] == PACKAGE:
                    names += [f"{each.module}.{alias.name}" for alias in each.names]
        return tuple(names)


def _imports(nodes: Iterable[ast.AST], *, is_lazy: bool) -> Iterator[ast.Import | ast.ImportFrom]:
    """The imports among some nodes, but for those that only type checkers see, unless ``is_lazy``."""
    found = list(nodes)
    unseen: set[int] = set()
    for node in found if not is_lazy else ():
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            unseen |= {id(inner) for each in node.body for inner in ast.walk(each)}
    for node in found:
        if isinstance(node, (ast.Import, ast.ImportFrom)) and id(node) not in unseen:
            yield node


def _folder(name: str) -> str:
    return name.replace(".", "/")

"""The files of the explorer, each made when it is asked for."""

from __future__ import annotations

import json
from importlib.resources import files
from importlib.util import find_spec

from partner_events._base.lazy import PACKAGE
from partner_events._kinds.tables import is_ours
from partner_events.catalog import kinds
from partner_events.explorer._carried import frames
from partner_events.explorer._fields import fields_of_kinds
from partner_events.explorer._index import index_of
from partner_events.explorer._models import PartnerModels
from partner_events.explorer._pages import page_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from importlib.resources.abc import Traversable

    from partner_events.catalog import Kind

INDEX, FIELDS, FORMS = "data/index.json", "data/fields.json", "data/forms.json"


class Files:
    """The files of the explorer of some kinds, by their paths in its folder; by default of all kinds.

    ``docs`` is the address of the documentation, as the explorer's pages see it; by default it is where the
    installed package says that its site is.

    The same path has the same content, to the byte, whatever was asked for before. Threads may share one.
    """

    def __init__(self, every: Iterable[Kind] | None = None, *, docs: str | None = None) -> None:
        self._docs = docs
        self._every = list(kinds() if every is None else every)
        self._models = {kind.partner: PartnerModels(kind.partner) for kind in self._every}
        self._kinds = {_path_of(kind): kind for kind in self._every}
        self._pages = {page.name: page for page in pages()}

    def of_kinds(self) -> list[str]:
        """The paths of the kinds' files."""
        return list(self._kinds)

    def of_all(self) -> list[str]:
        """The paths of the files that are not about one thing: the pages themselves, and indices."""
        return [*self._pages, INDEX, FIELDS, FORMS]

    def of_models(self) -> Iterator[str]:
        """The paths of the models that kinds share: those to which the files that were made lead."""
        for partner, models in self._models.items():
            done: set[str] = set()
            while todo := sorted(models.modules - done):
                done.update(todo)
                for module in todo:
                    models.shared(module)
            yield from (f"data/models/{partner}/{module}.json" for module in sorted(done))

    def content(self, path: str) -> bytes | None:
        """What is in a file; None if there is no such file."""
        if page := self._pages.get(path):
            return page.read_bytes()
        found = self._data(path)
        if found is None:
            return None
        return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()

    def _data(self, path: str) -> object:
        if path == INDEX:
            return index_of(self._every, self._docs)
        if path == FIELDS:
            return fields_of_kinds(self._every, self._models)
        if path == FORMS:
            return frames()
        if kind := self._kinds.get(path):
            return page_of(kind, self._models[kind.partner])
        match path.removesuffix(".json").split("/"):
            case ["data", "models", partner, module] if partner in self._models and path.endswith(".json"):
                return self._models[partner].shared(module) if _is_module(partner, module) else None
            case _:
                return None


def _is_module(partner: str, name: str) -> bool:
    """Whether a partner's package has a module; what an address says may be anything."""
    package, _, last = f"{PACKAGE}.{partner}.{name}".rpartition(".")
    if not is_ours(partner) or not all(map(str.isidentifier, name.split("."))):
        return False
    try:
        return find_spec(f"{package}.{last}") is not None
    except ModuleNotFoundError:
        return False


def pages() -> list[Traversable]:
    """The files of the explorer that are the same for everybody, in the order of their names."""
    found = (each for each in (files(f"{PACKAGE}.explorer") / "_static").iterdir() if each.is_file())
    return sorted(found, key=lambda each: each.name)


def _path_of(kind: Kind) -> str:
    return f"data/kinds/{kind.partner}/{file_name(kind.kind)}.json"


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

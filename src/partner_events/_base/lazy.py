"""Names that are imported when they are first asked for, and tables that are read line by line."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any


PACKAGE = "partner_events"


def module(name: str) -> Any:
    """A module, imported if need be (``importlib`` would have to be imported, too).

    Raises:
        ImportError: It cannot be imported; the text says why.
    """
    try:
        __import__(name)
    except AttributeError as error:
        # Out of a package's `__getattr__` this would be "cannot import name ..." without a cause. The cause
        # is in the text, since of an ImportError Lambda prints nothing else.
        raise ImportError(f"{name} cannot be imported: {error}", name=name) from error
    return sys.modules[name]


class GarbageCollectionPaused:
    """No garbage collection while classes are made: all of it stays, so looking at it is a waste.

    Of the first parse of an event it would be a fifth.
    """

    def __enter__(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()

    def __exit__(self, *_: object) -> None:
        if self._was_enabled:
            gc.enable()


def load(module_name: str, name: str) -> Any:
    """A name of a module."""
    return getattr(module(module_name), name)


def load_extra(package: str, name: str, needed: str) -> Any:
    """A name of a package that comes with an extra of this one.

    Raises:
        ModuleNotFoundError: It is not installed; the text is ``needed``.
    """
    try:
        return load(package, name)
    except ModuleNotFoundError as error:
        if error.name != package:
            raise
        raise ModuleNotFoundError(needed, name=package) from error


def lazy_names(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package that finds each name in one of its modules.

    A package that does not list its names in ``__all__`` offers all of them to ``import *``, as it does to
    type checkers, which read its stub.
    """

    def getattribute(name: str) -> object:
        if name == "__all__":
            return sorted(modules)
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        with GarbageCollectionPaused():
            value = load(f"{package}.{modules[name]}", name)
        setattr(sys.modules[package], name, value)
        return value

    return getattribute, lambda: sorted({*modules, *_public_modules(package)})


def listed(module_name: str) -> list[str]:
    """What ``dir`` of a module shows that has ``__all__``: not what it imports for itself."""
    return sorted({*sys.modules[module_name].__all__, *_public_modules(module_name)})


def _public_modules(package: str) -> Iterator[str]:
    """The public modules of a package that are imported: all that it offers besides its own names."""
    for name in [*vars(sys.modules[package])]:
        if not name.startswith("_") and f"{package}.{name}" in sys.modules:
            yield name


class Places:
    """Module and class of each name, as of a partner's kinds: a text of lines ``name = module.Class``.

    A line is read when it is asked for. As a dict, hundreds of them would take more than twice the
    memory, and every cold start would pay for all.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def get(self, name: str) -> tuple[str, str] | None:
        start = self._find(name)
        return None if start < 0 else _place(self._text[start : self._text.index("\n", start)])[1]

    def __getitem__(self, name: str) -> tuple[str, str]:
        place = self.get(name)
        if place is None:
            raise KeyError(name)
        return place

    def __contains__(self, name: str) -> bool:
        return self._find(name) >= 0

    def _find(self, name: str) -> int:
        """Where the line of a name begins; negative if there is none."""
        return -1 if "\n" in name else self._text.find(f"\n{name} = ") + 1 or -1

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.items())

    def __len__(self) -> int:
        return self._text.count("\n") - 1

    def items(self) -> Iterator[tuple[str, tuple[str, str]]]:
        return map(_place, self._text.split("\n")[1:-1])


def _place(line: str) -> tuple[str, tuple[str, str]]:
    name, _, path = line.rpartition(" = ")
    module_name, _, class_name = path.rpartition(".")
    return name, (module_name, class_name)

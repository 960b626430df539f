"""A package of event classes, generated from registry documents of the user's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path

from partner_events.errors import PartnerEventsError
from partner_events.generator import _files
from partner_events.generator._documents.users import prepared
from partner_events.generator._text import package as package_text
from partner_events.generator._text import registration

GENERATED = b"# Generated "
"""What every generated file begins with."""

OWNED = ("__init__.py", "__init__.pyi", "_events.py", "events", "models")


class ForeignFileError(PartnerEventsError):
    """A file is where the generator would write, and the generator did not write it.

    Attributes:
        path: The file.
    """

    def __init__(self, message: str, *, path: Path) -> None:
        super().__init__(message)
        self.path = path


class InvalidPackageError(PartnerEventsError, ValueError):
    """The name that a package was to get cannot be imported in Python.

    Attributes:
        package: The name.
    """

    def __init__(self, message: str, *, package: str) -> None:
        super().__init__(message)
        self.package = package


class NoEventsError(PartnerEventsError, ValueError):
    """None of the documents becomes a kind.

    Attributes:
        notes: Why not, for each.
    """

    def __init__(self, message: str, *, notes: tuple[str, ...]) -> None:
        super().__init__(message)
        self.notes = notes


@dataclass(frozen=True)
class Generated:
    """What was generated.

    Attributes:
        kinds: Source, detail-type and class of each kind.
        changes: The files that were written or removed, or with ``check`` would be.
        notes: What was left out, and why.
    """

    kinds: tuple[tuple[str, str, str], ...]
    changes: tuple[str, ...]
    notes: tuple[str, ...]


def generate(
    documents: Iterable[Mapping[str, object]],
    output: Path,
    *,
    package: str | None = None,
    check: bool = False,
) -> Generated:
    """Writes a Python package with a class for each kind that registry documents describe.

    Importing the package registers the kinds: `parse_event` gives their classes, and the catalog, event
    patterns and routers know them. What was generated before and is no longer described is removed.

    Args:
        documents: Registry documents, such as `partner_events.registry.documents_in` gives.
        output: The folder of the package.
        package: How the package is imported, such as ``"shop.my_events"``; by default the folder's name.
        check: Write nothing, and say in ``changes`` what differs.

    Raises:
        InvalidPackageError: The folder has no name that Python imports, and no other is given.
        NoEventsError: No document describes an event that can become a class.
        ForeignFileError: The folder has files that were not generated, where generated ones go.
    """
    name = package or output.resolve().name
    if not all(part.isidentifier() and not iskeyword(part) for part in name.split(".")):
        message = f"{name!r} is not a package name; give one, such as my_events"
        raise InvalidPackageError(message, package=name)
    partner, notes = prepared(documents, name)
    if not partner.kinds:
        why = "; ".join(notes[:5]) or "there is no document"
        raise NoEventsError(f"no document describes an event: {why}", notes=tuple(notes))
    owned = [output / each for each in OWNED]
    _check_owned(owned)
    texts = package_text.files(partner, registration.files(partner))
    files = {output / path: text for path, text in texts.items()}
    changes = _files.compare(files, owned) if check else _files.write(files, owned)
    kinds = [
        (each.source, kind.name, kind.class_name) for each, kinds in partner.by_sender() for kind in kinds
    ]
    return Generated(tuple(kinds), tuple(changes), tuple(notes))


def _check_owned(owned: list[Path]) -> None:
    files = [path for each in owned for path in ([each] if _is_leaf(each) else each.rglob("*.py*"))]
    for path in files:
        if path.suffix != ".pyc" and not _is_generated(path):
            message = f"{path} was not generated, and would be replaced: choose another folder"
            raise ForeignFileError(message, path=path)


def _is_leaf(path: Path) -> bool:
    # What a link leads to may be anywhere, and none of it is ours to remove.
    return path.is_file() or path.is_symlink()


def _is_generated(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(GENERATED)) == GENERATED

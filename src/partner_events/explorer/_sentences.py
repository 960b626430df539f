"""What a partner's stubs and written classes say of models and their fields, for people.

The sentences are for editors, so they are in files that nothing imports, and in docstrings below fields,
which Python does not keep.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import partner_events
from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FOLDER = Path(partner_events.__file__).parent

FILES = ("[!_]*.py", "_*.py", "models/*.pyi", "events/_stub_*.pyi", "events/_details.pyi")
"""Where a partner's package has sentences; ``partner-events pack`` leaves some of them out."""


class Sentences(Value):
    """What is said of one class. ``of`` has what is said of its fields, by their names in Python."""

    __slots__ = ("of_class", "of")

    of_class: str
    of: Mapping[str, str]


NONE = Sentences("", {})


@cache
def sentences_of(partner: str) -> Mapping[str, Sentences]:
    """What is said of a partner's classes, by their names; nothing if the package is not there as files."""
    folder = FOLDER / partner
    files = (file for glob in FILES for file in sorted(folder.glob(glob)))
    found = {name: said for file in files for name, said in _in_file(file)}
    return {**dict(_in_file(FOLDER / "_events" / "event.py")), **found}


def said_of_field(partner: str, names: Iterator[str], field: str) -> str:
    """What is said of a field of the first of some classes that says anything of it."""
    known = sentences_of(partner)
    return next((said for name in names if (said := known.get(name, NONE).of.get(field))), "")


def said_of_payload(partner: str, class_name: str) -> str:
    """What is said of the payload of a class of events, by its stub."""
    return sentences_of(partner).get(class_name, NONE).of.get("payload", "")


def _in_file(file: Path) -> Iterator[tuple[str, Sentences]]:
    if not file.is_file():
        return
    text = file.read_text(encoding="utf-8")
    if '"""' not in text:
        return
    classes = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    for name, node in classes.items():
        # Classes of one file share a base, which in another file may be another one of the same name.
        bases = (classes.get(base.id) for base in node.bases if isinstance(base, ast.Name))
        inherited = {field: said for base in bases if base for field, said in _of_fields(base)}
        yield name, Sentences(_plain(ast.get_docstring(node)), {**inherited, **dict(_of_fields(node))})


def _of_fields(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """The docstrings below fields, and those of properties."""
    for one, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                yield one.target.id, _plain(str(after.value.value))
        elif isinstance(one, ast.FunctionDef) and (text := ast.get_docstring(one)):
            yield one.name, _plain(text)


def _plain(text: str | None) -> str:
    """The first paragraph on one line."""
    return " ".join((text or "").strip().split("\n\n")[0].split())

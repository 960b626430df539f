"""The reference of the Python package: a page for each public module."""

import ast
import os
import re
import shutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import griffe

from partner_events import catalog
from website.repository import ROOT

SOURCE = ROOT / "src"
PACKAGE = "partner_events"
FOLDER = "reference"

GENERATED = frozenset({"events", "models"})
"""What is in partners' packages beside their own names: the explorer shows it, kind by kind."""

WRITTEN = Path(os.environ.get("REFERENCE_SOURCES", ROOT / "build" / "reference"))
"""The sources without what is generated, of which there is a hundred times as much."""


def lay_out() -> Path:
    """The folder from which the reference is read, made anew of links to the sources."""
    shutil.rmtree(WRITTEN, ignore_errors=True)
    for folder, inside, files in os.walk(SOURCE / PACKAGE):
        inside[:] = [name for name in inside if name not in GENERATED and name != "__pycache__"]
        there = WRITTEN / Path(folder).relative_to(SOURCE)
        there.mkdir(parents=True)
        for name in files:
            if name.endswith((".py", ".pyi")):
                (there / name).symlink_to(Path(folder, name))
    for partner in catalog.partners():
        _lay_out_generated(f"{PACKAGE}.{partner.name}")
    return WRITTEN


def _lay_out_generated(module: str) -> None:
    """Of what is generated, the modules with names that the partner's page describes."""
    stub = SOURCE / module.replace(".", "/") / "__init__.pyi"
    shown = set(documented(module)) if stub.exists() else set[str]()
    for node in ast.parse(stub.read_text(encoding="utf-8")).body if shown else ():
        if isinstance(node, ast.ImportFrom) and shown & {alias.name for alias in node.names}:
            file = Path(f"{(node.module or '').replace('.', '/')}.py")
            if GENERATED & set(file.parts):
                (WRITTEN / file).parent.mkdir(exist_ok=True)
                (WRITTEN / file.parent / "__init__.py").touch()
                (WRITTEN / file).symlink_to(SOURCE / file)


def modules() -> list[str]:
    """The dotted names of all public modules, the package first."""
    return sorted(_modules(SOURCE / PACKAGE, PACKAGE))


def _modules(folder: Path, name: str) -> Iterator[str]:
    yield name
    for path in folder.iterdir():
        if path.name.startswith(("_", ".")):
            continue
        if path.is_dir():
            if path.name not in GENERATED and (path / "__init__.py").exists():
                yield from _modules(path, f"{name}.{path.name}")
        elif path.suffix == ".py":
            yield f"{name}.{path.stem}"


def uri(module: str) -> str:
    """The page of a module."""
    return f"{FOLDER}/{module}.md"


def page(module: str) -> str:
    """The page's Markdown, in which mkdocstrings writes what the docstrings say."""
    members = documented(module)
    lines = [f"# `{module}`", "", f"::: {module}", "    options:", f"      members: {members!r}"]
    return "\n".join([*lines, "", *_kinds(module)]) + "\n"


def documented(module: str) -> list[str]:
    """The names of a module that its page describes: of a partner's, those that are no kind's class."""
    classes = {kind.class_name for kind in _kinds_of(module)}
    return [name for name in _names(module) if name not in classes]


def _names(module: str) -> list[str]:
    if module.removeprefix(f"{PACKAGE}.") in {partner.name for partner in catalog.partners()}:
        return list(import_module(module).__all__)
    path = SOURCE / module.replace(".", "/")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return _all(ast.parse(file.read_text(encoding="utf-8")))


def _all(tree: ast.Module) -> list[str]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                return list(ast.literal_eval(value))
            case _:
                pass
    return []


def _kinds_of(module: str) -> list[catalog.Kind]:
    return [kind for kind in catalog.kinds() if kind.module == module]


def _kinds(module: str) -> Iterator[str]:
    """A table of the kinds whose classes a partner's package has."""
    if kinds := _kinds_of(module):
        yield from ("## Kinds", "", "| kind | class |", "| --- | --- |")
        for kind in kinds:
            yield f"| `{kind.kind}` | `{kind.class_name}` |"


@cache
def _package() -> griffe.Module:
    loader = griffe.GriffeLoader(search_paths=[WRITTEN], allow_inspection=False)
    package = loader.load(PACKAGE)
    loader.resolve_aliases(implicit=False, external=False)
    assert isinstance(package, griffe.Module)
    return package


def twin(module: str) -> str:
    """The same page as plain Markdown: each name with its signature and its docstring."""
    package = _package()
    found = package[module.removeprefix(f"{PACKAGE}.")] if module != PACKAGE else package
    parts = [f"# `{module}`", _docstring(found)]
    for name in documented(module):
        item = _target(found[name])
        parts += [f"## `{name}`", *_described(item)]
        if item.is_class:
            for member in item.members.values():
                if not member.name.startswith("_") and not member.is_alias and member.docstring:
                    parts += [f"### `{name}.{member.name}`", *_described(_target(member))]
    parts.append("\n".join(_kinds(module)))
    return "\n\n".join(part for part in parts if part) + "\n"


def _target(item: griffe.Object | griffe.Alias) -> griffe.Object:
    return item.final_target if isinstance(item, griffe.Alias) else item


def _described(item: griffe.Object) -> Iterator[str]:
    if isinstance(item, griffe.Function):
        signatures = [each.signature() for each in item.overloads or [item]]
        yield "\n".join(["```python", *(f"def {signature}: ..." for signature in signatures), "```"])
    elif isinstance(item, griffe.Class):
        bases = ", ".join(str(base) for base in item.bases)
        yield f"```python\nclass {item.name}({bases}): ...\n```" if bases else ""
    yield _docstring(item)


def _docstring(item: griffe.Object | griffe.Alias) -> str:
    return item.docstring.value if item.docstring else ""


class Examples(griffe.Extension):
    """Has griffe read the doctests under ``Example:``, too: it knows ``Examples:`` alone."""

    def on_object(self, *, obj: griffe.Object, **_: object) -> None:
        if obj.docstring:
            obj.docstring.value = re.sub(r"^Example:$", "Examples:", obj.docstring.value, flags=re.MULTILINE)

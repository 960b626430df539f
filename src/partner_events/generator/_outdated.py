"""Whether a package that was generated before fits the version that is installed now."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from partner_events.generator._generate import GENERATED, OWNED
from partner_events.generator._text.runtime import FORMAT

OURS = "partner_events"


def outdated(output: Path) -> tuple[str, ...]:
    """What keeps a generated package from fitting the installed version; empty if nothing does.

    After an upgrade of this library, a package may have to be generated anew: because a later version writes
    another form of package, or because a name that the package imports is gone. Nothing of the package is
    imported or changed.

    Args:
        output: The folder of the package.

    Returns:
        A line for each reason, with the file that it is about.
    """
    files = list(_generated(output))
    if not files:
        return (f"{output} has no generated package",)
    return (
        *_about_form(output),
        *dict.fromkeys(line for path in files for line in _about_file(path, output)),
    )


def _generated(output: Path) -> Iterator[Path]:
    for each in (output / name for name in OWNED):
        for path in sorted(each.rglob("*.py*")) if each.is_dir() else [each]:
            if path.suffix in (".py", ".pyi") and path.is_file() and path.read_bytes().startswith(GENERATED):
                yield path


def _about_form(output: Path) -> Iterator[str]:
    path = output / "__init__.py"
    tree = _parsed(path)
    said = [
        node.value.value
        for node in (tree.body if isinstance(tree, ast.Module) else ())
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and [target.id for target in node.targets if isinstance(target, ast.Name)] == ["FORMAT"]
    ]
    form = said[0] if said and isinstance(said[0], int) else 0
    if form < FORMAT:
        yield f"{path.name}: it has form {form}, and this version writes form {FORMAT}: generate it anew"
    elif form > FORMAT:
        yield f"{path.name}: it has form {form}, from a later version than this one: upgrade partner-events"


def _about_file(path: Path, output: Path) -> Iterator[str]:
    tree, name = _parsed(path), path.relative_to(output).as_posix()
    if isinstance(tree, SyntaxError):
        yield f"{name}: this Python does not read it: {tree.msg}"
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == OURS:
            for alias in node.names:
                if not _is_there(node.module or "", alias.name):
                    yield f"{name}: {node.module} has no {alias.name} in this version: generate it anew"


def _parsed(path: Path) -> ast.Module | SyntaxError:
    try:
        return ast.parse(path.read_bytes())
    except SyntaxError as error:
        return error
    except OSError:
        return ast.Module([], [])


def _is_there(module: str, name: str) -> bool:
    try:
        found = import_module(module)
        return hasattr(found, name) or find_spec(f"{module}.{name}") is not None
    except ModuleNotFoundError:
        return _is_in_stub(module, name)


def _is_in_stub(module: str, name: str) -> bool:
    """Whether a name is in a stub of ours that has no module at run time."""
    package = import_module(OURS)
    place = Path(package.__path__[0]).joinpath(*module.split(".")[1:]).with_suffix(".pyi")
    return place.is_file() and name in place.read_text(encoding="utf-8")

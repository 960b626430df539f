"""Pieces of Python text: types, imports, tables."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping


def literal(values: Iterable[str]) -> str:
    """The type of text that is one of some values."""
    return f"Literal[{', '.join(_quoted(value) for value in values)}]"


def with_typing(text: str) -> str:
    """Python text, with an import before it of what it has from ``typing``."""
    names = [
        name for name in ("Generic", "Literal", "TypeAlias", "TypeVar") if re.search(rf"\b{name}\b", text)
    ]
    return f"from typing import {', '.join(names)}\n\n{text}" if names else text


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def exports(package: str, names: Mapping[str, str]) -> str:
    """Imports for others to import from: one statement for each module, which readers parse sooner."""
    by_module: dict[str, list[str]] = defaultdict(list)
    for name, module in sorted(names.items()):
        by_module[f"{package}.{module}"].append(f"{name} as {name}")
    return "".join(_import(module, by_module[module]) for module in sorted(by_module))


def _import(module: str, names: list[str]) -> str:
    if len(names) == 1:
        return f"from {module} import {names[0]}\n"
    rows = "".join(f"    {name},\n" for name in names)
    return f"from {module} import (\n{rows})\n"


def places(name: str, rows: list[str]) -> str:
    lines = "".join(f"{row}\n" for row in rows).replace("\\", "\\\\").replace('"', '\\"')
    return f'{name} = Places("""\n{lines}""")\n'


def table(name: str, rows: list[str]) -> str:
    if not rows:
        return f"{name} = {{}}\n"
    return "\n".join([f"{name} = {{", *rows, "}"]) + "\n"

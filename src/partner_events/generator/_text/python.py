"""Pieces of Python text: types, imports, tables, and lines that fit."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

WIDTH = 110
"""No line is longer, if it can be broken at all."""

_OPEN, _CLOSE = "([{", ")]}"
_VOCABULARY = re.compile(r'\bLiteral\["(?:[^"\\]|\\.)*", ')
_MARKED = re.compile("⟨([^⟨⟩]+)⟩")
_PLAIN = re.compile(r"(\s*(?:def .*\) ->|\w+: TypeAlias =|\w+:) )(\S.*?)((?: = None|: \.\.\.)?)")
"""A statement with a type or a text that is too long, and has no brackets to break it at."""

_TEXT = re.compile(r'(.* = )("[^"]*")()')
_ROW = re.compile(r"""(\s*(?:'[^'\\]+'|"[^"\\]+"): )(['"])((?:(?!\2)[^\\]|\\.)*)\2(,)""")
_PIECES = re.compile(r".{1,80}(?:[ |]|$)|.+")


def literal(values: Iterable[str]) -> str:
    """The type of text that is one of some values."""
    return f"Literal[{', '.join(quoted(value) for value in values)}]"


def quoted(value: str) -> str:
    """Text as Python has it, in double quotes."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def pieces(text: str, width: int = 80, *, between: str = " ") -> list[str]:
    """Text in pieces that Python puts together again, each at most so wide, or without what they end at."""
    end = re.escape(between)
    return re.findall(rf".{{1,{width}}}(?:[{end}]|$)|[^{end}]+[{end}]?", text)


def table(name: str, rows: Iterable[str], docs: str = "") -> str:
    """A dict with a row on each line, and below it what its rows are."""
    rows = [f"    {row},\n" for row in rows]
    text = f"{name} = {{\n{''.join(rows)}}}\n" if rows else f"{name} = {{}}\n"
    return fitted(text + (f'"""{docs}"""\n' if docs else ""))


def places(name: str, rows: Iterable[str]) -> str:
    """A table of ``name = module.Class``, which is text until a row of it is needed."""
    lines = "".join(f"{row}\n" for row in rows).replace("\\", "\\\\").replace('"', '\\"')
    return f'{name} = Places("""\n{lines}""")\n'


def docstring(indent: str, *paragraphs: str) -> list[str]:
    """The lines of a docstring. One paragraph is alone on its line, if it fits."""
    first, *others = paragraphs
    if not others and len(indent) + len(first) + 6 <= WIDTH:
        return [f'{indent}"""{first}"""']
    lines = _wrapped(f'{indent}"""{first}', indent)
    for each in others:
        lines += ["", *_wrapped(indent + each, indent)]
    return [*lines, f'{indent}"""']


# Imports


def marked(path: str) -> str:
    """A name of another module, for `with_imports` to import."""
    return f"⟨{path}⟩"


def unmarked(text: str) -> str:
    """The bare name in a marked one."""
    return text.strip("⟨⟩").rpartition(".")[2]


def with_imports(body: str, taken: Collection[str] = ()) -> str:
    """Python text with the imports of its marked names before it, under other names where these are taken."""
    names: dict[str, str] = {}
    for path in sorted(set(_MARKED.findall(body))):
        name = path.rpartition(".")[2]
        while name in taken or name in names.values():
            name = f"_{name}"
        names[path] = name
    modules: dict[str, list[str]] = defaultdict(list)
    for path, alias in names.items():
        module, _, name = path.rpartition(".")
        modules[module].append(name if name == alias else f"{name} as {alias}")
    imports = "".join(f"from {module} import {', '.join(modules[module])}\n" for module in sorted(modules))
    text = _MARKED.sub(lambda found: names[found[1]], body)
    return fitted(with_typing(f"{imports}\n{text}" if imports else text))


def with_typing(text: str) -> str:
    """Python text, with an import before it of what it has from ``typing``."""
    names = [
        name for name in ("Generic", "Literal", "TypeAlias", "TypeVar") if re.search(rf"\b{name}\b", text)
    ]
    return f"from typing import {', '.join(names)}\n\n{text}" if names else text


def exports(package: str, names: Mapping[str, str]) -> str:
    """Imports for others to import from: one statement for each module, which readers parse sooner."""
    by_module: dict[str, list[str]] = defaultdict(list)
    for name, module in sorted(names.items()):
        by_module[f"{package}.{module}"].append(f"{name} as {name}")
    return "".join(_export(module, by_module[module]) for module in sorted(by_module))


def _export(module: str, names: list[str]) -> str:
    if len(names) == 1:
        return fitted(f"from {module} import {names[0]}\n")
    rows = "".join(f"    {name},\n" for name in names)
    return fitted(f"from {module} import (\n{rows})\n")


# Lines that fit


def fitted(text: str) -> str:
    """The same Python text in lines that fit, and with one word of a vocabulary a line.

    Where a statement must be broken, that is at its widest brackets: each item gets a line.
    """
    return "".join(f"{line}\n" for line in _lines(text))


def _lines(text: str) -> Iterator[str]:
    is_inside = False
    for line in text.splitlines():
        opens = line.count('"""') % 2 == 1
        if is_inside or opens:
            yield line
        else:
            yield from _fitted(line)
        is_inside ^= opens


def _fitted(line: str) -> Iterator[str]:
    indent, content = _indented(line)
    if content.startswith("# Generated "):
        yield line
    elif content.startswith("#"):
        yield from _wrapped(line, f"{indent}# ")
    elif len(line) > WIDTH and content.startswith('"""'):
        yield from _wrapped(line[:-3], indent)
        yield f'{indent}"""'
    else:
        yield from _statement(line)


def _wrapped(line: str, indent: str) -> list[str]:
    own, content = _indented(line)
    # As text, the indent would be dropped before a word that does not fit on the first line.
    return textwrap.wrap(
        content,
        WIDTH,
        initial_indent=own,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _statement(line: str) -> Iterator[str]:
    """The lines of one statement, or of a part of it."""
    if len(line) <= WIDTH and not _VOCABULARY.search(line):
        yield line
        return
    indent, content = _indented(line)
    if found := re.fullmatch(r"(from \S+ import )([^(]+)", content):
        line = f"{indent}{found[1]}({found[2]})"
    place = None if _TEXT.fullmatch(line) else _widest(line)
    if place is None:
        yield from _without_brackets(line)
        return
    start, end = place
    items = _items(line[start + 1 : end])
    yield line[: start + 1]
    for item in items:
        # Of a type, a comma would make a tuple.
        comma = "," if len(items) > 1 or line[start] == "(" else ""
        yield from _statement(f"{indent}    {item}{comma}")
    yield from _statement(indent + line[end:])


def _without_brackets(line: str) -> Iterator[str]:
    """A text or a union in brackets of its own, or the two names of an import a line each."""
    indent, content = _indented(line)
    if found := _ROW.fullmatch(line):
        head, mark, text, tail = found.groups()
        yield f"{head}("
        yield from (f"{indent}    {mark}{piece}{mark}" for piece in _PIECES.findall(text))
        yield f"{indent}){tail}"
    elif found := (_TEXT.fullmatch(line) or _PLAIN.fullmatch(line)):
        head, members, tail = found.groups()
        first, *others = members.split(" | ")
        yield f"{head}("
        yield f"{indent}    {first}"
        yield from (f"{indent}    | {each}" for each in others)
        yield f"{indent}){tail}"
    elif " as " in content:
        name, _, alias = content.partition(" as ")
        yield f"{indent}{name}"
        yield f"{indent}    as {alias}"
    else:
        yield line


def _indented(line: str) -> tuple[str, str]:
    content = line.lstrip()
    return line[: len(line) - len(content)], content


def _widest(line: str) -> tuple[int, int] | None:
    """Where the brackets are at which to break a line: if there is one thing in them, those in it."""
    groups = [(start, end) for start, end in _groups(line) if end > start + 1]
    if not groups:
        return None
    start, end = max(groups, key=lambda group: group[1] - group[0])
    body = line[start + 1 : end]
    if len(_items(body)) == 1 and (inner := _widest(body)):
        return start + 1 + inner[0], start + 1 + inner[1]
    return start, end


def _groups(text: str) -> Iterator[tuple[int, int]]:
    """The places of all brackets that are in no others, and of those that close them."""
    depth = start = 0
    for place, sign in _signs(text):
        if sign in _OPEN:
            start = start if depth else place
            depth += 1
        elif sign in _CLOSE and depth:
            depth -= 1
            if not depth:
                yield start, place


def _items(text: str) -> list[str]:
    """What commas separate, outside of brackets."""
    cuts, depth = [-1], 0
    for place, sign in _signs(text):
        depth += (sign in _OPEN) - (sign in _CLOSE)
        if sign == "," and not depth:
            cuts.append(place)
    items = [text[a + 1 : b].strip() for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]
    return [item for item in items if item]


def _signs(text: str) -> Iterator[tuple[int, str]]:
    """The brackets and commas of Python text, with their places: those in strings do not count."""
    for found in re.finditer(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[][(){},]""", text):
        if found[0] not in ('""', "''") and len(found[0]) == 1:
            yield found.start(), found[0]

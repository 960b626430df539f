"""The output of commands: colours and tables for people, plain text and JSON for programs.

Nothing else in the command line writes: what came from outside is escaped here, so that it can neither
control a terminal nor look like a line of ours.
"""

from __future__ import annotations

import json
import re
import shutil
import sys

import click

from partner_events._base.text import escape, escape_json, message
from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import Console, RenderableType

WIDE = 10_000
"""The width of output that does not go to a terminal."""

LEAST = 12
"""No column is narrower than this, but for those that need no more."""


def is_terminal() -> bool:
    return sys.stdout.isatty()


def is_coloured(*, err: bool = False) -> bool:
    context = click.get_current_context(silent=True)
    colour = context.color if context else None
    return (sys.stderr if err else sys.stdout).isatty() if colour is None else colour


class Styled(Value):
    """A part of a line in a colour, or bold."""

    __slots__ = ("text", "colour", "is_bold")

    text: str
    colour: str | None
    is_bold: bool


def styled(text: str, colour: str | None = None, *, bold: bool = False) -> Styled:
    return Styled(text, colour, bold)


def print_line(*parts: str | Styled, err: bool = False) -> None:
    """Print one line: each part is text, whatever it holds, and may have a style."""
    if is_coloured(err=err):
        line = "".join(map(_rendered, parts))
    else:
        line = escape("".join([part if isinstance(part, str) else part.text for part in parts]))
    _write(line, err=err)


def print_text(text: str) -> None:
    """Print text that has line breaks of its own; everything else that is not printable is escaped."""
    _write(escape(text.rstrip(), keep="\n"))


def print_help(text: str) -> None:
    """Print the help that answers a call without arguments: on standard error, as click does."""
    _write(escape(text, keep="\n"), err=True)


def print_traceback(error: BaseException) -> None:
    """Print the traceback of an error on standard error."""
    _write("\n".join(map(message, _traceback(error).splitlines())), err=True)


def _traceback(error: BaseException) -> str:
    from traceback import format_exception, format_tb

    try:
        return "".join(format_exception(error))
    except UnicodeEncodeError:
        # Python 3.15 looks for a name like one that could not be imported, and fails at half a character.
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        before = f"{_traceback(cause)}\n" if cause else ""
        calls = "".join(format_tb(error.__traceback__))
        return f"{before}Traceback (most recent call last):\n{calls}{type(error).__qualname__}: {error}\n"


def print_raw_json(text: str) -> None:
    """Print JSON text, whose value stays the same."""
    _write(escape_json(text))


def _rendered(part: str | Styled) -> str:
    if isinstance(part, str):
        return escape(part)
    return click.style(escape(part.text), part.colour, bold=part.is_bold or None)


def _write(text: str, *, err: bool = False) -> None:
    """The only place that writes. What it is given is escaped, and colours are in it already."""
    click.echo(text, err=err, color=True)


def print_json(value: object, *, indent: int | None = 2) -> None:
    """Print a value as JSON; with ``indent=None`` on one line."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if indent is None:
        print_raw_json(text)
    else:
        print_code(text, "json")


def print_code(text: str, language: str) -> None:
    """Print code or JSON: highlighted on a terminal, as it is elsewhere."""
    text = escape_json(text) if language == "json" else escape(text, keep="\n")
    if not is_coloured():
        _write(text.rstrip())
        return
    from rich.syntax import Syntax

    highlighted = Syntax("", language, theme="ansi_dark", background_color="default").highlight(text)
    highlighted.rstrip()
    console().print(highlighted, soft_wrap=True)


def print_table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], colours: Sequence[str], *, name: int | None = None
) -> None:
    """Print aligned columns; a terminal gets colours, and lines that fit its width.

    Nothing is cut: what is wider than its column goes on below, and if columns would be too narrow, each row
    is a block of lines. ``name`` is the column that identifies rows, which is narrowed last.

    rich's table is not used, because it takes 200 ms for a thousand rows.
    """
    table = [columns, *([message(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    fitting = _fitting(widths, shutil.get_terminal_size().columns, name) if is_terminal() else widths
    coloured = is_coloured()
    if fitting is None:
        _write("\n\n".join(_block(columns, row, coloured) for row in table[1:]))
        return
    lines = [[(cells, index == 0) for cells in _folded(row, fitting)] for index, row in enumerate(table)]
    _write("\n".join(_line(cells, is_head, colours, coloured) for row in lines for cells, is_head in row))


def _line(cells: Sequence[str], is_head: bool, colours: Sequence[str], coloured: bool) -> str:
    if not coloured:
        return "  ".join(cells).rstrip()
    if is_head:
        return click.style("  ".join(cells), bold=True)
    return "  ".join(map(_styled, cells, colours))


def _block(columns: Sequence[str], row: Sequence[str], coloured: bool) -> str:
    """A row, a line for each of its columns; what is still too wide, the terminal breaks."""
    width = max(map(len, columns))
    names = (f"{column:{width}}" for column in columns)
    return "\n".join(
        f"{click.style(name, bold=True) if coloured else name}  {cell}".rstrip()
        for name, cell in zip(names, row, strict=True)
    )


def _fitting(widths: Sequence[int], room: int, name: int | None) -> list[int] | None:
    """The widths of the columns that fit, with two blanks between them; the widest is narrowed first.

    None if they would be too narrow.
    """
    fitting = list(widths)
    while sum(fitting) + 2 * (len(fitting) - 1) > room:
        wide = [index for index, width in enumerate(fitting) if width > LEAST]
        if not wide:
            return None
        others = [index for index in wide if index != name]
        fitting[max(others or wide, key=fitting.__getitem__)] -= 1
    return fitting


def _folded(row: Sequence[str], widths: Sequence[int]) -> Iterable[list[str]]:
    """The lines of a row: most have one."""
    if all(len(text) <= width for text, width in zip(row, widths, strict=True)):
        return [[f"{text:{width}}" for text, width in zip(row, widths, strict=True)]]
    folded = [_folds(text, width) for text, width in zip(row, widths, strict=True)]
    depth = max(map(len, folded))
    return [
        [f"{lines[i] if i < len(lines) else '':{width}}" for lines, width in zip(folded, widths, strict=True)]
        for i in range(depth)
    ]


_ENDS = re.compile(r"(?<=[\s./_:,-])|(?<=[a-z0-9])(?=[A-Z])")
"""Where a text may go on in the next line: behind a mark, or before the next word of a class's name."""


def _folds(text: str, width: int) -> list[str]:
    lines: list[str] = []
    while len(text) > width:
        ends = [found.start() for found in _ENDS.finditer(text, 1, width + 1) if found.start() <= width]
        end = ends[-1] if ends and ends[-1] > width // 3 else width
        lines.append(text[:end].rstrip())
        text = text[end:].lstrip()
    return [*lines, text]


def _styled(cell: str, colour: str) -> str:
    return click.style(cell, fg=colour) if colour else cell


def print_facts(facts: Mapping[str, object]) -> None:
    """Print names and values, one pair a line; a value of None is left out."""
    width = max(map(len, facts))
    for name, fact in facts.items():
        if fact is not None:
            print_line(styled(f"{name:{width}}", "green"), f"  {message(fact)}")


def heading(text: str, *, skip: bool = False) -> None:
    """Print a heading, unless it is to be skipped."""
    if not skip:
        print_line("")
        print_line(styled(text, bold=True))


def print_rich(*parts: RenderableType) -> None:
    """Print trees, tables and panels of rich."""
    from rich.segment import Segment, Segments

    screen = console()
    with screen.capture() as page:
        for part in parts:
            # Layout and colours are rich's; the text between them is not trusted.
            segments = (each for each in screen.render(part) if not each.control)
            texts = (Segment(escape(each.text, keep="\n"), each.style) for each in segments)
            screen.print(Segments(texts), end="")
    lines = page.get().splitlines()
    _write("\n".join(line.rstrip() for line in lines))


def console() -> Console:
    from rich.console import Console

    terminal, coloured = is_terminal(), is_coloured()
    return Console(
        highlight=False,
        emoji=False,
        force_terminal=coloured,
        no_color=not coloured,
        width=None if terminal else WIDE,
        legacy_windows=False,
    )


def note(text: str, *, colour: str = "bright_black") -> None:
    """Print a line on standard error, apart from the results."""
    print_line(styled(message(text), colour), err=True)

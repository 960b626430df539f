"""The output of commands: colours and tables for people, plain text and JSON for programs.

Nothing else in the command line writes: what came from outside is escaped here, so that it can neither
control a terminal nor look like a line of ours.
"""

from __future__ import annotations

import json
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
"""A column that would have to be narrower is left out."""


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
    coloured = is_coloured(err=err)
    _write("".join(_rendered(part, coloured) for part in parts), err=err)


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


def _rendered(part: str | Styled, coloured: bool) -> str:
    if isinstance(part, str):
        return escape(part)
    text = escape(part.text)
    return click.style(text, part.colour, bold=part.is_bold or None) if coloured else text


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

    ``name`` is the column that identifies rows: other columns are cut or left out first.

    rich's table is not used, because it takes 200 ms for a thousand rows.
    """
    table = [columns, *([message(cell) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    if is_terminal():
        widths = _fitting(widths, shutil.get_terminal_size().columns, name)
    lines = ([_cell(text, width) for text, width in zip(row, widths, strict=False)] for row in table)
    if not is_coloured():
        _write("\n".join("  ".join(cells).rstrip() for cells in lines))
        return
    head = click.style("  ".join(next(lines)), bold=True)
    body = ("  ".join(map(_styled, cells, colours)) for cells in lines)
    _write("\n".join([head, *body]))


def _fitting(widths: Sequence[int], room: int, name: int | None) -> list[int]:
    """The widths of the columns that fit, with two blanks between them; the widest is narrowed first."""
    fitting = list(widths)
    while sum(fitting) + 2 * (len(fitting) - 1) > room and max(fitting) > 1:
        others = [i for i, width in enumerate(fitting) if name is None or (i != name and width > LEAST)]
        if name is not None and not others and len(fitting) > name + 1:
            fitting.pop()
        else:
            fitting[max(others or range(len(fitting)), key=fitting.__getitem__)] -= 1
    return fitting


def _cell(text: str, width: int) -> str:
    return f"{text:{width}}" if len(text) <= width else f"{text[: width - 1]}…"


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

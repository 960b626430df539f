"""The output of commands: colours and tables for people, plain text and JSON for programs."""

from __future__ import annotations

import json
import shutil
import sys

import click

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


def is_coloured() -> bool:
    context = click.get_current_context(silent=True)
    colour = context.color if context else None
    return is_terminal() if colour is None else colour


def print_json(value: object, *, indent: int | None = 2) -> None:
    """Print a value as JSON; with ``indent=None`` on one line."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if indent is None:
        click.echo(text)
    else:
        print_code(text, "json")


def print_code(text: str, language: str) -> None:
    """Print code or JSON: highlighted on a terminal, as it is elsewhere."""
    if not is_coloured():
        click.echo(text.rstrip())
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
    table = [columns, *rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    if is_terminal():
        widths = _fitting(widths, shutil.get_terminal_size().columns, name)
    lines = ([_cell(text, width) for text, width in zip(row, widths, strict=False)] for row in table)
    if not is_coloured():
        click.echo("\n".join("  ".join(cells).rstrip() for cells in lines))
        return
    head = click.style("  ".join(next(lines)), bold=True)
    body = ("  ".join(map(_styled, cells, colours)) for cells in lines)
    click.echo("\n".join([head, *body]), color=True)


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
            click.echo(f"{click.style(f'{name:{width}}', fg='green')}  {fact}", color=is_coloured())


def heading(text: str, *, skip: bool = False) -> None:
    """Print a heading, unless it is to be skipped."""
    if not skip:
        click.secho(f"\n{text}", bold=True, color=is_coloured())


def print_rich(*parts: RenderableType) -> None:
    """Print trees, tables and panels of rich."""
    screen = console()
    with screen.capture() as page:
        for part in parts:
            screen.print(part)
    lines = page.get().splitlines()
    click.echo("\n".join(line.rstrip() for line in lines), color=is_coloured())


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


def note(message: str, *, colour: str = "bright_black") -> None:
    """Print a line on standard error, apart from the results."""
    click.secho(message, err=True, fg=colour)

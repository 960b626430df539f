"""Markdown as GitHub reads it, for Python-Markdown, which builds the site: both must see the same page."""

import re
from collections import Counter
from collections.abc import Sequence, Set
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

INDENT = 4
"""What Python-Markdown wants in front of what is in a list's item. CommonMark wants the marker's width."""

COUNTED = frozenset({"h1", "h2", "h3", "h4", "li", "pre", "table", "tr", "blockquote"})

PICTURE = re.compile(
    r'^<picture>\n *<source media="\(prefers-color-scheme: dark\)" srcset="(?P<dark>[^"]+)">\n'
    r' *<img alt="(?P<alt>[^"]+)" src="(?P<light>[^"]+)">\n</picture>$',
    re.MULTILINE,
)
SIZE = re.compile(r' width="(\d+)" height="(\d+)"')

_reader = MarkdownIt("commonmark").enable("table")


def normalised(text: str) -> str:
    """The same page for Python-Markdown: what is in items indented, and lists apart from what is above."""
    lines = text.splitlines()
    indents = [(0, 0)] * len(lines)
    """Of each line, how deep it is in lists, and where the text of the innermost item begins."""
    apart: set[int] = set()
    """The lines above which there must be an empty one."""
    depth = 0
    for token in _reader.parse(text):
        depth += (token.type == "list_item_open") - (token.type == "list_item_close")
        if not token.map:
            continue
        first, end = token.map
        if token.type == "list_item_open":
            start = _text_starts(lines[first], token)
            indents[first + 1 : end] = [(depth, start)] * (end - first - 1)
            if "" in (line.strip() for line in lines[first : end - 1]):
                apart.add(end)
        elif token.type in ("bullet_list_open", "ordered_list_open") and not depth:
            apart.add(first)
    apart = {number for number in apart if 0 < number < len(lines) and lines[number - 1].strip()}
    return "".join(_moved(number, line, indents, apart) for number, line in enumerate(lines))


def _text_starts(line: str, item: Token) -> int:
    """The column at which an item's text starts, where its first line has the marker."""
    indent = len(line) - len(line.lstrip())
    after = line[indent:].lstrip("0123456789").removeprefix(item.markup)
    return len(line) - len(after.lstrip())


def _moved(number: int, line: str, indents: Sequence[tuple[int, int]], apart: Set[int]) -> str:
    depth, start = indents[number]
    above = "\n" if number in apart else ""
    if not depth or not line.strip():
        return f"{above}{line}\n"
    indent = len(line) - len(line.lstrip())
    # A line that continues a paragraph lazily may have less in front of it.
    return f"{above}{' ' * (INDENT * depth + max(indent - start, 0))}{line.lstrip()}\n"


def with_pictures(text: str, folder: Path) -> str:
    """The same page, in which pictures follow the site's theme, which need not be the system's.

    Each says how large it is, so that nothing moves when it comes. ``folder`` is that of the page.
    """

    def pair(match: re.Match[str]) -> str:
        light, dark, alt = match["light"], match["dark"], match["alt"]
        size = SIZE.search((folder / light).read_text(encoding="utf-8"))
        images = (
            f'<img alt="{alt}" src="{path}#only-{theme}"{size[0] if size else ""}>'
            for path, theme in ((light, "light"), (dark, "dark"))
        )
        return f'<div class="picture">{"".join(images)}</div>'

    return PICTURE.sub(pair, text)


class _Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in COUNTED:
            self.found[tag] += 1


def differences(text: str, html: str) -> dict[str, tuple[int, int]]:
    """How often an element is in a page as GitHub reads it, and as it was built, where that differs."""
    there, here = _Elements(_reader.render(text)).found, _Elements(html).found
    return {tag: (there[tag], here[tag]) for tag in sorted(COUNTED) if there[tag] != here[tag]}


BEGIN = """\
<p class="begin"><a class="md-button md-button--primary" href="start.html">Start in five minutes</a>
<a class="md-button" href="{explorer}">Look at an event</a></p>
"""


def in_sections(html: str, explorer: str) -> str:
    """The front page, whose parts that only list pages stand side by side, with two ways to begin."""
    intro, *parts = re.split(r"(?=<h2 )", html)
    lists = [part for part in parts if "<li><strong>" not in part]
    others = [part for part in parts if part not in lists]
    guides = "".join(f'<section class="guide">{part}</section>' for part in lists)
    begin = BEGIN.format(explorer=explorer)
    intro = intro.replace('<div class="picture">', f'{begin}<div class="picture">', 1)
    return f'{intro}<div class="guides">{guides}</div>{"".join(others)}'


SEARCH = 'data-md-component="search"'


def named(html: str) -> str:
    """A page in which screen readers are told what the theme's dialog is for."""
    return html.replace(f'{SEARCH} role="dialog"', f'{SEARCH} role="dialog" aria-label="Search"')

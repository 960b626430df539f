"""Charts of the figures that ``python -m bench`` has written into ``bench/results.json``."""

import json
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from website.drawing import Theme, Tone, document, text
from website.repository import ROOT

RESULTS = ROOT / "bench" / "results.json"
OURS = "partner_events"
DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")

WIDTH, LEFT, RIGHT, ROW = 760, 290, 90, 34
APART = 38
"""How far apart the names of lines are, at least."""


@dataclass(frozen=True)
class Bars:
    """A chart of bars, one for each row of a table, from a column of numbers."""

    name: str
    title: str
    table: str
    column: str
    unit: str

    def svg(self, theme: Theme) -> str:
        rows = [(number(cell), row[0], cell) for row, cell in column(self.table, self.column)]
        found = sorted((value, name, cell) for value, name, cell in rows if value is not None)
        height = 46 + ROW * len(found) + 26
        return document(WIDTH, height, self.title, self._drawn(theme, found, height))

    def _drawn(self, theme: Theme, rows: Sequence[tuple[float, str, str]], height: float) -> Iterator[str]:
        most = max(value for value, _, _ in rows)
        scale = (WIDTH - LEFT - RIGHT) / most
        yield text(0, 20, self.title, theme.ink, size=15, bold=True)
        for place, (value, name, cell) in enumerate(rows):
            y = 40 + ROW * place
            surface, edge = theme.tones[_tone(name)]
            yield text(LEFT - 12, y + 20, name, theme.ink, size=13, anchor="end", bold=_is_ours(name))
            width = max(value * scale, 1)
            yield (
                f'<rect x="{LEFT}" y="{y + 4}" width="{width:.1f}" height="{ROW - 12}" rx="3" '
                f'fill="{surface}" stroke="{edge}" stroke-width="1.5"/>'
            )
            words = f"{cell} {self.unit}"
            yield text(LEFT + width + 8, y + 20, words, theme.ink, size=13, bold=_is_ours(name))
        yield text(0, height - 8, provenance(self.table), theme.soft, size=11)


@dataclass(frozen=True)
class Curves:
    """A chart of lines over a table's first column, both axes logarithmic."""

    name: str
    title: str
    table: str
    columns: Sequence[tuple[str, str]]
    """Columns, and what a line is called."""
    across: str
    up: str

    def svg(self, theme: Theme) -> str:
        return document(WIDTH, 380, self.title, self._drawn(theme))

    def _drawn(self, theme: Theme) -> Iterator[str]:
        lines = {label: list(self._points(name)) for name, label in self.columns}
        points = [point for line in lines.values() for point in line]
        across = _Scale(min(x for x, _ in points), max(x for x, _ in points), 70, WIDTH - 190)
        up = _Scale(min(y for _, y in points), max(y for _, y in points), 310, 50)
        yield text(0, 20, self.title, theme.ink, size=15, bold=True)
        yield from self._grid(theme, across, up, sorted({x for x, _ in points}))
        below = float(-APART)
        for label, line in sorted(lines.items(), key=lambda item: -item[1][-1][1]):
            tone = _tone(label)
            edge = theme.tones[tone][1]
            places = [(across(x), up(y)) for x, y in line]
            path = " L".join(f"{x:.1f} {y:.1f}" for x, y in places)
            yield f'<path d="M{path}" fill="none" stroke="{edge}" stroke-width="2.5"/>'
            for x, y in places:
                yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{edge}"/>'
            below = max(places[-1][1], below + APART)
            x, y = places[-1][0], below
            yield text(x + 10, y + 4, label, theme.ink, size=13, bold=_is_ours(label))
            yield text(x + 10, y + 20, f"{line[-1][1]:,g} {self.up}", theme.soft, size=12)
        yield text(0, 372, provenance(self.table), theme.soft, size=11)

    def _grid(self, theme: Theme, across: "_Scale", up: "_Scale", at: Sequence[float]) -> Iterator[str]:
        for value in up.decades():
            y = up(value)
            yield (
                f'<path d="M70 {y:.1f} H{WIDTH - 190}" stroke="{theme.line}" stroke-width="0.5" '
                f'stroke-dasharray="2 3"/>'
            )
            yield text(62, y + 4, f"{value:,g}", theme.soft, size=11, anchor="end")
        for value in at:
            yield text(across(value), 330, f"{value:,g}", theme.soft, size=11, anchor="middle")
        yield text((70 + WIDTH - 190) / 2, 349, self.across, theme.soft, size=12, anchor="middle")
        yield text(0, 42, self.up, theme.soft, size=12)

    def _points(self, name: str) -> Iterator[tuple[float, float]]:
        for row, cell in column(self.table, name):
            x, y = number(row[0]), number(cell)
            if x is not None and y is not None:
                yield x, y


@dataclass(frozen=True)
class _Scale:
    """A logarithmic axis: from values to places."""

    least: float
    most: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        share = (math.log10(value) - math.log10(self.least)) / (
            math.log10(self.most) - math.log10(self.least)
        )
        return self.start + share * (self.end - self.start)

    def decades(self) -> list[float]:
        powers = range(math.ceil(math.log10(self.least)), math.floor(math.log10(self.most)) + 1)
        return [10.0**power for power in powers]


Chart = Bars | Curves

CHARTS: Sequence[Chart] = (
    Bars(
        "first-parse",
        "From the start of a process to the first amount",
        "What one would take instead",
        "first amount, ms",
        "ms",
    ),
    Bars("zip-sizes", "Zip file of a function", "A deployed function", "zip MB", "MB"),
    Bars(
        "first-response",
        "From the start of a function to its first response",
        "A deployed function",
        "first response, ms",
        "ms",
    ),
    Curves(
        "growth",
        "The first event, by how many kinds a handler knows",
        "First parse and the number of kinds",
        [
            ("partner_events CPU ms", "partner_events"),
            ("one generated module CPU ms", "one generated module"),
        ],
        "kinds",
        "CPU ms",
    ),
    Curves(
        "pattern-set",
        "Which of many rules match an event",
        "Event patterns together",
        [
            ("partner_events µs", "PatternSet"),
            ("ministack µs", "one by one, ministack"),
            ("moto µs", "one by one, moto"),
        ],
        "rules",
        "µs an event",
    ),
)


@dataclass(frozen=True)
class _Table:
    """What `bench.report.Table` is, read from JSON."""

    title: str
    note: str
    columns: list[str]
    rows: list[list[str]]


@cache
def tables() -> list[_Table]:
    found = json.loads(RESULTS.read_text(encoding="utf-8"))["tables"]
    return [_Table(**each) for each in found]


def _table(title: str) -> _Table:
    """The first table with a title, whatever interpreter stands behind it.

    Raises:
        LookupError: The results have none: ``python -m bench`` makes it.
    """
    for table in tables():
        if table.title.partition(":")[0] == title:
            return table
    raise LookupError(f"{RESULTS.name} has no table {title!r}; `python -m bench` makes it")


def column(title: str, name: str) -> list[tuple[list[str], str]]:
    """The rows of a table, each with its cell in a column."""
    table = _table(title)
    at = table.columns.index(name)
    return [(row, row[at]) for row in table.rows]


def number(cell: str) -> float | None:
    """The number that a cell has, such as ``1,000``; None if it has words, such as ``not installed``."""
    try:
        return float(cell.replace(",", "").partition(" (")[0])
    except ValueError:
        return None


def provenance(title: str) -> str:
    """By what, when and with what the figures were made."""
    facts: dict[str, str] = json.loads(RESULTS.read_text(encoding="utf-8"))["facts"]
    table = _table(title)
    # What was measured at another time than the rest says so.
    dates = DATE.findall(f"{facts['Date']} {table.note}")
    interpreter = table.title.partition(": ")[2]
    return f"{interpreter} on {facts['Machine'].partition(', Linux')[0]}, {dates[-1]}"


def _is_ours(name: str) -> bool:
    return name.startswith(OURS) or name == "PatternSet"


def _tone(name: str) -> Tone:
    return "ours" if _is_ours(name) else "aws" if name.endswith(("moto", "generated module")) else "quiet"

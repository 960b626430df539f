"""Where the figures stand to the bars: the chosen ones with their spread, and whatever is missed."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import report, running, tables
from bench.batches import BARRED, TIMES, WAYS
from bench.checkers import MYPY_RATIO
from bench.cold import BASE_MODEL, MODULES, SAMPLE
from bench.dedupe import CLAIM_US, COLD_MS
from bench.functions import FUNCTIONS, OURS
from bench.report import MISS, NONE, PASS, Table
from bench.router import OVER_US
from bench.sizes import WHEEL_MB
from bench.warm import BARS

TITLE = "Bars"


@dataclass(frozen=True)
class Line:
    """A figure with a bar, by its place in a table."""

    what: str
    bar: str
    table: str
    row: str
    figure: str
    spread: str = "middle half"


LINES = (
    Line(
        "first parse, times a process that imports pydantic's BaseModel",
        f"{BASE_MODEL:.2f}",
        "First parse beside an import",
        SAMPLE,
        "ratio to the import",
    ),
    Line(
        "first response under the runtime client, times pydantic by hand",
        "1.00",
        "A deployed function",
        OURS.name,
        "times pydantic by hand",
    ),
    Line(
        "the same, beside boto3's client",
        "1.00",
        "A deployed function",
        FUNCTIONS[-1].name,
        "times pydantic by hand",
    ),
    Line(
        "the same, with a tenth of a core",
        "1.00",
        "A deployed function with a tenth of a core",
        OURS.name,
        "times pydantic by hand",
        "least and most",
    ),
    Line("warm payment intent, times json.loads", f"{BARS[SAMPLE]:.2f}", "Warm", SAMPLE, "ratio"),
    Line(
        "Router over parse_event, µs an event",
        f"{OVER_US['router']:.0f}",
        "Router, warm",
        "router(dict)",
        "µs over parsing",
    ),
    Line(
        "ten messages of SQS, times Powertools' batch without models",
        f"{TIMES:.2f}",
        "A batch of ten messages",
        WAYS[BARRED],
        "times Powertools",
    ),
    Line("a claim, µs", f"{CLAIM_US:.0f}", "Deduplication, warm", "claim, first delivery", "µs"),
)


@dataclass(frozen=True)
class Many:
    """A bar that the rows of some tables have, each with its figure in a column."""

    what: str
    bar: str
    tables: tuple[str, ...]
    missed: str
    """What verdicts call it."""

    column: str


MANY = (
    Many(
        "modules of the library that a first parse loads",
        str(MODULES),
        ("Import and first parse", "First parse beside a model of one's own", "First parse beside boto3"),
        "modules",
        "modules",
    ),
)

FIGURES: Mapping[tuple[str, str], tuple[str, str]] = {
    ("Deduplication, cold", "time"): ("ms over", f"{COLD_MS}"),
    ("Tables", "time"): ("a second", f"{tables.LEAST}"),
    ("Files of deliveries", "time"): ("beside", f"{running.TIMES}"),
    ("Files of deliveries", "events a second"): ("beside", f"{running.EVENTS_A_SECOND}"),
    ("Type checkers and editors", "ratio"): ("ratio", f"{MYPY_RATIO}"),
    ("Wheel", "size"): ("MB", f"{WHEEL_MB}"),
}
"""Where the figure of a bar is, and the bar, by table and what verdicts call it; else in columns so named."""


@dataclass(frozen=True)
class Verdict:
    """How a row stands to its bars."""

    table: Table
    row: str
    missed: tuple[str, ...]
    cells: Mapping[str, str]


def write(output: Path, text: str) -> None:
    """Writes a report, led by its bars, and beside it the same as JSON."""
    text = report.led_by(bars(report.tables(text)), text)
    output.write_text(text, encoding="utf-8")
    output.with_suffix(".json").write_text(report.as_json(text), encoding="utf-8")
    print(f"Written to {output}, and as JSON beside it.", file=sys.stderr)


def bars(found: Sequence[Table]) -> Table:
    """What is held and what is missed in tables.

    Of several interpreters, the lines say what the first says, and all else is of all of them.
    """
    table = Table(
        TITLE,
        "What the project set itself, out of the tables below: figures of one run, with their spread; of "
        "many rows, the median with the least and the most. Then whatever else is missed, with any "
        "interpreter.",
        ("what", "figure", "spread", "bar", "verdict"),
    )
    by_title = {_without_interpreter(each): each for each in reversed(found)}
    table.rows += [_row(line, by_title.get(line.table)) for line in LINES]
    said = [*_verdicts(found)]
    table.rows += [_row_of_many(many, said) for many in MANY]
    table.rows += _others(said, by_title)
    held = sum(not each.missed for each in said)
    table.rows.append([f"rows of all tables that hold their bars: {held}", NONE, NONE, NONE, PASS])
    return table


def _row(line: Line, table: Table | None) -> list[str]:
    rows = [] if table is None else [row for row in table.rows if row[0] == line.row]
    # A table of an older report may have other rows and columns.
    found = dict(zip(table.columns, rows[0], strict=True)) if table and rows else {}
    if line.figure not in found:
        return [line.what, NONE, NONE, line.bar, "not measured"]
    figures = (found[line.figure], found.get(line.spread, NONE))
    return [line.what, *figures, line.bar, found.get("verdict", NONE)]


def _row_of_many(many: Many, said: Sequence[Verdict]) -> list[str]:
    """One row for all that have a bar, whatever their tables and interpreters."""
    rows = [each for each in said if _without_interpreter(each.table) in many.tables]
    if not rows:
        return [many.what, NONE, NONE, many.bar, "not measured"]
    figures = [_number(each.cells[many.column]) for each in rows]
    missed = sum(many.missed in each.missed for each in rows)
    verdict = f"{MISS}: {missed} of {len(rows)} rows" if missed else PASS
    return [many.what, f"{median(figures):,g}", _spread(figures), many.bar, verdict]


def _others(said: Sequence[Verdict], first: Mapping[str, Table]) -> Iterator[list[str]]:
    """What is missed and has no row of its own: one for each row of a table, with all interpreters."""
    shown = {(first[line.table].title, line.row) for line in LINES if line.table in first}
    ones = {many.missed for many in MANY}
    found: dict[tuple[str, str, str], list[Verdict]] = {}
    for each in said:
        for missed in each.missed:
            if missed not in ones and (each.table.title, each.row) not in shown:
                found.setdefault((_without_interpreter(each.table), each.row, missed), []).append(each)
    for (title, row, missed), those in found.items():
        column, bar = FIGURES.get((title, missed), (missed, those[0].cells.get("bar", NONE)))
        figures = [_number(each.cells[column]) for each in those if column in each.cells]
        yield [
            f"{title}: {row}{_where(those, said)}",
            f"{median(figures):,g}" if figures else NONE,
            _spread(figures) if len(figures) > 1 else NONE,
            bar,
            f"{MISS}: {missed}",
        ]


def _where(those: Sequence[Verdict], said: Sequence[Verdict]) -> str:
    """How many rows some are; of one, with which interpreter, if that is not the only one."""
    if len(those) > 1:
        return f" ({len(those)} rows)"
    (one,) = those
    title = _without_interpreter(one.table)
    titles = {each.table.title for each in said if _without_interpreter(each.table) == title}
    return f" ({one.table.title.partition(': ')[2]})" if len(titles) > 1 else ""


def _number(cell: str) -> float:
    """The first number of a cell, such as of ``9,878 a second``."""
    return float(cell.split()[0].replace(",", ""))


def _spread(figures: Sequence[float]) -> str:
    return f"{min(figures):,g} to {max(figures):,g}"


def _verdicts(found: Sequence[Table]) -> Iterator[Verdict]:
    """Of each row with a bar, how it stands to it."""
    for table in found:
        if "verdict" not in table.columns or table.title == TITLE:
            continue
        for row in table.rows:
            cells = dict(zip(table.columns, row, strict=True))
            said = cells["verdict"]
            if said == PASS or said.startswith(MISS):
                missed = said.removeprefix(PASS).removeprefix(f"{MISS}: ")
                names = tuple(missed.split(", ")) if missed else ()
                yield Verdict(table, row[0], names, cells)


def _without_interpreter(table: Table) -> str:
    return table.title.partition(":")[0]

"""Where the figures stand to the bars: the chosen ones with their spread, and whatever is missed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bench.batches import BARRED, TIMES, WAYS
from bench.cold import BASE_MODEL, SAMPLE
from bench.dedupe import CLAIM_US
from bench.functions import FUNCTIONS, OURS
from bench.report import MISS, NONE, PASS, Table
from bench.router import OVER_US
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


def bars(tables: Sequence[Table]) -> Table:
    """What is held and what is missed in tables; of several interpreters, what the first says."""
    table = Table(
        TITLE,
        "What the project set itself, out of the tables below: figures of one run, with their spread. Then "
        "whatever else is missed, with any interpreter.",
        ("what", "figure", "spread", "bar", "verdict"),
    )
    by_title = {each.title.partition(":")[0]: each for each in reversed(tables)}
    table.rows += [_row(line, by_title.get(line.table)) for line in LINES]
    said = [*_verdicts(tables)]
    above = {(by_title[line.table].title, line.row) for line in LINES if line.table in by_title}
    table.rows += [
        [f"{title}: {row}", NONE, NONE, NONE, each]
        for title, row, each in said
        if each.startswith(MISS) and (title, row) not in above
    ]
    held = sum(each == PASS for _, _, each in said)
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


def _verdicts(tables: Sequence[Table]) -> Iterator[tuple[str, str, str]]:
    """Of each row with a bar: its table, what it is about, and the verdict."""
    for table in tables:
        if "verdict" in table.columns and table.title != TITLE:
            at = [*table.columns].index("verdict")
            yield from ((table.title, row[0], row[at]) for row in table.rows)

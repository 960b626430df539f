"""Tables of measurements, and how they stand to the bars."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

PASS, MISS, NONE = "pass", "MISS", "-"


@dataclass
class Table:
    """A table with what must be known to read it."""

    title: str
    note: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list[Sequence[str]])


@dataclass(frozen=True)
class Bar:
    """What a figure must not exceed."""

    what: str
    value: float
    limit: float

    @property
    def is_met(self) -> bool:
        # A figure that the system does not give (not a number) misses nothing.
        return not self.value > self.limit


def verdict(*bars: Bar) -> str:
    """Whether all bars are met; if not, which are missed."""
    missed = ", ".join(bar.what for bar in bars if not bar.is_met)
    return f"{MISS}: {missed}" if missed else PASS


def between(ends: tuple[float, float]) -> str:
    """From what to what, such as the middle half of some ratios."""
    return f"{ends[0]:.2f}-{ends[1]:.2f}"


def markdown(table: Table) -> str:
    """A table as Markdown that is also easy to read as it is."""
    rows = [table.columns, *table.rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(table.columns))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, _line(["-" * width for width in widths], widths))
    return "\n".join([f"## {table.title}", "", table.note, "", *lines])


def document(tables: Iterable[Table], head: str) -> str:
    """The report: what was measured where, and the tables."""
    return "\n\n".join([head, *map(markdown, tables)]) + "\n"


def placed(text: str, tables: Iterable[Table]) -> str:
    """A report with tables in the place of those of the same titles, or after all others."""
    first, *others = text.rstrip("\n").split("\n\n## ")
    sections = {other.partition("\n")[0]: f"## {other}" for other in others}
    sections |= {table.title: markdown(table) for table in tables}
    return "\n\n".join([first, *sections.values()]) + "\n"


def renewed(text: str, tables: Iterable[Table], command: str) -> str:
    """A report in which some tables are new, each with what made it and when; the others stay."""
    made = f"Made by `{command}` on {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, load {os.getloadavg()[0]:.1f}."
    return placed(text, [replace(table, note=f"{table.note} {made}") for table in tables])


def led_by(table: Table, text: str) -> str:
    """A report with a table before all others, and what had its title gone."""
    first, *others = text.rstrip("\n").split("\n\n## ")
    kept = [f"## {other}" for other in others if other.partition("\n")[0] != table.title]
    return "\n\n".join([first, markdown(table), *kept]) + "\n"


def tables(text: str) -> list[Table]:
    """The tables of a report, read back from its Markdown."""
    return [_table(section) for section in text.rstrip("\n").split("\n\n## ")[1:]]


def _table(section: str) -> Table:
    title, note, lines = section.split("\n\n", 2)
    cells = [[cell.strip() for cell in line[2:-2].split(" | ")] for line in lines.splitlines()]
    columns, _, *rows = cells
    return Table(title, note, columns, [*rows])


def facts(text: str) -> dict[str, str]:
    """Where, when and how the figures of a report were made, read back from its Markdown."""
    lines = text.partition("\n\n## ")[0].splitlines()
    return dict(line.removeprefix("- ").split(": ", 1) for line in lines if line.startswith("- "))


def as_json(text: str) -> str:
    """A report as JSON, for programs; the site's charts are drawn of it."""
    found = {"facts": facts(text), "tables": [asdict(table) for table in tables(text)]}
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def head(command: str, interpreters: Iterable[object]) -> str:
    """Where, when and how the figures were made."""
    facts = {
        "Command": f"`{command}`",
        "Date": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "Machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "Load": f"{os.getloadavg()[0]:.1f} when the report was written",
        **{f"Python {n}": str(interpreter) for n, interpreter in enumerate(interpreters, 1)},
    }
    return "\n".join(["# Benchmarks", "", *(f"- {name}: {value}" for name, value in facts.items())])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return f"| {' | '.join(cells)} |"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(models, platform.machine())

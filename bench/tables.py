"""Deliveries to Parquet: ``python -m bench.tables [--megabytes N]``.

Writes a file of Stripe deliveries of about 2 kB each, no two of them alike, and measures, in time of one
processor:

- `json.loads` alone, and with Arrow's own building of a typed array beside it, which is the least that any
  typed table costs;
- `partner_events.tables.to_batch`, and `partner_events.tables.write` to Parquet, with secrets covered;
- DuckDB's ``read_json_auto`` and Polars' ``scan_ndjson`` to Parquet, of the same file;
- how much memory `write` takes at most for a tenth of the file, and for all of it.

Then it asks what of a few deliveries the others give back. The exit code is 1 if `write` is slower than
`LEAST`, or if memory grows with the file.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from bench.environments import PYDANTIC, environment
from bench.processes import Processes
from bench.report import NONE, Bar, Table, between, verdict
from bench.stage import Stage

LEAST = 15_000
"""How many deliveries a second of one core's time."""

GROWS = 1.25
"""By how much memory may be more for all of the file than for a tenth of it."""

COUNT, ROUNDS = 5_000, 5
WAYS = {
    "loads": "json.loads",
    "building": "Arrow's own building of typed details, of decoded ones",
    "batch": "to_batch, from text",
    "write": "write, from a file to Parquet",
    "duckdb": "DuckDB, read_json_auto to Parquet",
    "polars": "Polars, scan_ndjson to Parquet",
}

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.tabling import report
report({folder!r}, {count}, {rounds})
"""


def tables(processes: Processes, stage: Stage) -> Table:
    """Each way, in turn, in one process of an environment of its own.

    Raises:
        ProcessFailed: It cannot be measured.
    """
    there = processes.within(environment(processes.interpreter, PYDANTIC, "pyarrow", "duckdb", "polars"))
    folder = stage.folder / "tables"
    folder.mkdir()
    code = _CODE.format(path=there.path, folder=str(folder), count=COUNT, rounds=ROUNDS)
    found: list[dict[str, float]] = json.loads(there.call(code))
    table = Table(
        f"Tables: {processes.interpreter}",
        f"{COUNT:,} payment intents of about 2 kB, a line each, in one process: microseconds of CPU for a "
        f"delivery, medians of {ROUNDS} rounds, in turn; DuckDB has one thread. "
        f"Bar: {LEAST:,} deliveries a second of one core written.",
        ("what", "µs a delivery", "times json.loads", "least and most", "a second", "verdict"),
    )
    for name, title in WAYS.items():
        us = median(each[name] for each in found)
        ratios = [each[name] / each["loads"] for each in found]
        table.rows.append(
            [
                title,
                f"{us:.1f}",
                f"{median(ratios):.2f}",
                between((min(ratios), max(ratios))),
                f"{1e6 / us:,.0f}",
                verdict(Bar("time", us, 1e6 / LEAST)) if name == "write" else NONE,
            ]
        )
    return table


def speeds(file: Path, folder: Path) -> float:
    """Print how long each takes; how many deliveries a second `write` wrote."""
    from bench.measured.tabling import microseconds

    rounds = microseconds(file, folder)
    least = {name: min(each[name] for each in rounds) for name in WAYS}
    count = file.read_bytes().count(b"\n")
    size = file.stat().st_size / count
    print(f"{size:,.0f} bytes a delivery, microseconds of processor time for each:")
    for name, title in WAYS.items():
        print(f"  {title:<56}{least[name]:7.1f}")
    share = least["batch"] / (2 * least["loads"] + least["building"])
    print(f"  to_batch, of twice json.loads, and Arrow's building     {share:7.0%}")
    print(f"{1e6 / least['write']:,.0f} deliveries a second of one core")
    return 1e6 / least["write"]


# Memory

ONE = """
import resource, sys
from partner_events.tables import write
write(sys.argv[1], to=sys.argv[2])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory(file: Path, folder: Path) -> float:
    """Print the most memory for a tenth of a file and for all of it; how many times more that is."""
    part = folder / "part.jsonl"
    size = file.stat().st_size
    with file.open("rb") as whole, part.open("wb") as some:
        while some.tell() < size / 10:
            some.write(whole.readline())
    most: list[int] = []
    for each in (part, file):
        command = [sys.executable, "-c", ONE, str(each), str(folder / f"memory-{each.stem}")]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        most.append(int(done.stdout))
        print(f"{each.stat().st_size / 1e6:,.0f} MB: {most[-1] / 1024:,.0f} MiB at most")
    return most[1] / most[0]


# What is lost

CASES: dict[str, list[dict[str, object]]] = {
    "an integer of 20 digits": [{"order": 18_446_744_073_709_551_616}],
    "null, and a field that is absent": [{"order": None}, {}],
    "a map whose keys differ": [{"metadata": {"a": "1"}}, {"metadata": {"b": "2"}}],
    "an object, and [] for an empty one": [{"metadata": {"a": "1"}}, {"metadata": []}],
    "a number in one delivery, text in the next": [{"order": 1}, {"order": "one"}],
    "text that looks like a date": [{"description": "2026-01-15"}],
    "1 and 1.0": [{"order": 1}, {"order": 1.5}, {"order": 1.0}],
}
"""Fields of payloads that are put into deliveries."""


FIELDS = ("order", "metadata", "description")


def given_back(folder: Path) -> Iterator[tuple[str, ...]]:
    """What each tool gives back of what it was given."""
    from bench.measured.tabling import deliveries
    from partner_events.tables import from_arrow, to_arrow

    for name, fields in CASES.items():
        made = list(deliveries(len(fields)))
        for delivery, more in zip(made, fields, strict=True):
            payload = _payload(delivery)
            for each in FIELDS:
                payload.pop(each, None)
            payload.update(more)
        file = folder / "case.jsonl"
        file.write_text("".join(f"{json.dumps(each)}\n" for each in made), encoding="utf-8")
        ours = _said(list(from_arrow(to_arrow(made, mask=False))))
        found = (ours, _tried(_of_duckdb, file), _tried(_of_polars, file))
        expected = _said(made)
        yield name, *("equal" if each == expected else each for each in found)


def _payload(delivery: Any) -> Any:
    return delivery["detail"]["data"]["object"]


def _said(rows: list[Any]) -> str:
    """What rows say in the fields that differ."""
    found = [{each: _payload(row)[each] for each in FIELDS if each in _payload(row)} for row in rows]
    return json.dumps(found, default=repr)


def _tried(read: Callable[[Path], str], file: Path) -> str:
    try:
        return read(file)
    except Exception as error:
        return f"fails: {type(error).__name__}"


def _of_duckdb(file: Path) -> str:
    import duckdb

    relation: Any = duckdb.sql(f"SELECT * FROM read_json_auto('{file}')")
    table = relation.arrow()
    return _said(table.read_all().to_pylist())


def _of_polars(file: Path) -> str:
    import polars

    return _said(polars.scan_ndjson(file).collect().to_dicts())


def main() -> int:
    """Measure, and print."""
    from bench.measured.tabling import write_deliveries

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1000, help="of the file for memory; 0 for none")
    size = parser.parse_args().megabytes * 1_000_000
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "deliveries.jsonl"
        write_deliveries(file, 20_000)
        speed = speeds(file, folder)
        growth = 1.0
        if size:
            large = folder / "large.jsonl"
            text = file.read_bytes()
            with large.open("wb") as opened:
                while opened.tell() < size:
                    opened.write(text)
            growth = memory(large, folder)
        for row in given_back(folder):
            print(*row, sep="\n    ")
    return 0 if speed >= LEAST and growth <= GROWS else 1


if __name__ == "__main__":
    sys.exit(main())

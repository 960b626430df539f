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
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import duckdb
import polars

from partner_events.stripe import PaymentIntentSucceeded
from partner_events.tables import arrow_schema, from_arrow, to_arrow, to_batch, write
from partner_events.testing import sample

pa: Any = import_module("pyarrow")

LEAST = 15_000
"""How many deliveries a second of one core's time."""

GROWS = 1.25
"""By how much memory may be more for all of the file than for a tenth of it."""

ROWS = 1_000


def deliveries(count: int) -> Iterator[dict[str, object]]:
    """Deliveries that differ in ids, times and amounts."""
    text = json.dumps(sample(PaymentIntentSucceeded).to_dict())
    for number in range(count):
        delivery = json.loads(text)
        detail = delivery["detail"]
        delivery["id"] = f"{number:032x}"
        detail |= {"id": f"evt_{number:024x}", "created": 1_762_179_670 + number // 10}
        detail["data"]["object"] |= {"id": f"pi_{number:024x}", "amount": number, "amount_received": number}
        yield delivery


def best(what: Callable[[], object], times: int = 5) -> float:
    """The least processor time that something took, in seconds."""
    took: list[float] = []
    for _ in range(times):
        before = process_time()
        what()
        took.append(process_time() - before)
    return min(took)


def _plain(arrow: Any) -> Any:
    """A type as JSON has it: times as numbers."""
    types = pa.types
    if types.is_timestamp(arrow):
        return pa.int64()
    if types.is_struct(arrow):
        fields = [arrow.field(index) for index in range(arrow.num_fields)]
        return pa.struct([each.with_type(_plain(each.type)) for each in fields])
    if types.is_list(arrow):
        return pa.list_(_plain(arrow.value_type))
    return arrow


def speeds(file: Path, folder: Path) -> float:
    """Print how long each takes; how many deliveries a second `write` wrote."""
    lines = file.read_text(encoding="utf-8").splitlines()
    some = lines[:ROWS]
    schema = arrow_schema(PaymentIntentSucceeded)
    objects = [json.loads(line) for line in some]
    arrow = pa.struct([pa.field("detail", _plain(schema.field("detail").type))])

    loads = best(lambda: [json.loads(line) for line in some]) / len(some)
    building = best(lambda: pa.array(objects, type=arrow)) / len(some)
    batch = best(lambda: to_batch(some, schema)) / len(some)
    runs = iter(range(100))
    written = best(lambda: write(file, to=folder / f"lake{next(runs)}"), 3) / len(lines)
    print(
        f"{file.stat().st_size / len(lines):,.0f} bytes a delivery, microseconds of processor time for each:"
    )
    print(f"  json.loads                                {loads * 1e6:7.1f}")
    print(f"  Arrow's own building, of its detail       {building * 1e6:7.1f}")
    print(f"  to_batch, from text                       {batch * 1e6:7.1f}")
    print(f"    of twice json.loads, and that building  {batch / (2 * loads + building):7.0%}")
    print(f"  write, from the file to Parquet           {written * 1e6:7.1f}")
    print(f"{1 / written:,.0f} deliveries a second of one core")
    return 1 / written


def others(file: Path, folder: Path) -> None:
    """Print what others take for the same file, on one core."""
    count = file.read_bytes().count(b"\n")
    duckdb.sql("SET threads TO 1")
    took = best(lambda: duckdb.sql(_copy(file, folder / "duckdb.parquet")), 3) / count
    print(f"DuckDB, read_json_auto to Parquet           {took * 1e6:7.1f}")
    took = best(lambda: polars.scan_ndjson(file).sink_parquet(folder / "polars.parquet"), 3) / count
    print(f"Polars, scan_ndjson to Parquet              {took * 1e6:7.1f}")


def _copy(file: Path, to: Path) -> str:
    return f"COPY (SELECT * FROM read_json_auto('{file}')) TO '{to}' (FORMAT parquet, COMPRESSION zstd)"


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
    relation: Any = duckdb.sql(f"SELECT * FROM read_json_auto('{file}')")
    table = relation.arrow()
    return _said(table.read_all().to_pylist())


def _of_polars(file: Path) -> str:
    return _said(polars.scan_ndjson(file).collect().to_dicts())


def main() -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1000, help="of the file for memory; 0 for none")
    size = parser.parse_args().megabytes * 1_000_000
    with TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "deliveries.jsonl"
        file.write_text(
            "".join(f"{json.dumps(each, separators=(',', ':'))}\n" for each in deliveries(20_000))
        )
        speed = speeds(file, folder)
        others(file, folder)
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

"""Deliveries to Parquet, in time of one processor: with this library, and with engines that guess types."""

import json
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import Any

from partner_events.stripe import PaymentIntentSucceeded
from partner_events.tables import arrow_schema, to_batch, write
from partner_events.testing import sample

# They have no types that are worth it, and are not everywhere where this is type-checked.
duckdb: Any = import_module("duckdb")
pa: Any = import_module("pyarrow")
polars: Any = import_module("polars")

ROWS = 1_000
"""How many are read at once where no file is written."""


def deliveries(count: int) -> Iterator[dict[str, Any]]:
    """Deliveries that differ in ids, times and amounts."""
    text = json.dumps(sample(PaymentIntentSucceeded).to_dict())
    for number in range(count):
        delivery = json.loads(text)
        detail = delivery["detail"]
        delivery["id"] = f"{number:032x}"
        detail |= {"id": f"evt_{number:024x}", "created": 1_762_179_670 + number // 10}
        detail["data"]["object"] |= {"id": f"pi_{number:024x}", "amount": number, "amount_received": number}
        yield delivery


def write_deliveries(file: Path, count: int) -> None:
    """A file with a delivery on each line."""
    lines = (f"{json.dumps(each, separators=(',', ':'))}\n" for each in deliveries(count))
    file.write_text("".join(lines), encoding="utf-8")


def microseconds(file: Path, folder: Path, rounds: int = 3) -> list[dict[str, float]]:
    """What a delivery of a file takes in each way, in microseconds of CPU, round by round, in turn."""
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    duckdb.sql("SET threads TO 1")
    ways: dict[str, tuple[Callable[[int], object], int]] = {
        **_in_memory(lines[:ROWS]),
        "write": (lambda run: write(file, to=folder / f"lake{run}"), len(lines)),
        "duckdb": (lambda _: duckdb.sql(_copy(file, folder / "duckdb.parquet")), len(lines)),
        "polars": (lambda _: polars.scan_ndjson(file).sink_parquet(folder / "polars.parquet"), len(lines)),
    }
    return [
        {name: _cpu(way, run) / rows * 1e6 for name, (way, rows) in ways.items()} for run in range(rounds)
    ]


def _in_memory(lines: list[str]) -> dict[str, tuple[Callable[[int], object], int]]:
    """The least that each typed table costs, and ours from text."""
    schema: Any = arrow_schema(PaymentIntentSucceeded)
    objects = [json.loads(line) for line in lines]
    arrow = pa.struct([pa.field("detail", _plain(schema.field("detail").type))])
    return {
        "loads": (lambda _: [json.loads(line) for line in lines], len(lines)),
        "building": (lambda _: pa.array(objects, type=arrow), len(lines)),
        "batch": (lambda _: to_batch(lines, schema), len(lines)),
    }


def _cpu(way: Callable[[int], object], run: int) -> float:
    before = process_time()
    way(run)
    return process_time() - before


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


def _copy(file: Path, to: Path) -> str:
    return f"COPY (SELECT * FROM read_json_auto('{file}')) TO '{to}' (FORMAT parquet, COMPRESSION zstd)"


def report(folder: str, count: int, rounds: int) -> None:
    """Prints microseconds of CPU for a delivery in each way, round by round."""
    # What else runs must not be asked for its threads.
    file = Path(folder) / "deliveries.jsonl"
    write_deliveries(file, count)
    json.dump(microseconds(file, Path(folder), rounds), sys.stdout)

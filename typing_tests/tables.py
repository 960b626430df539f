"""Tables: what is taken, and what comes back."""

from collections.abc import Iterator
from typing import assert_type

import pyarrow as pa

from partner_events import parse_event
from partner_events.recorded import read
from partner_events.stripe import ChargeSucceeded
from partner_events.tables import (
    Change,
    Lake,
    Writer,
    Written,
    arrow_schema,
    evolved,
    from_arrow,
    schema_changes,
    to_arrow,
    to_batch,
    write,
)

# Right


def schemas() -> None:
    schema = arrow_schema(ChargeSucceeded, "invoice.paid", depth=2, version="2020-08-27")
    assert_type(schema, pa.Schema)
    assert_type(schema_changes(schema, schema), list[Change])
    assert_type(evolved(schema, schema), pa.Schema)


def rows(raw: dict[str, object]) -> None:
    table = to_arrow([raw, "{}", b"{}", parse_event(raw), *read("deliveries/")], raw=True)
    assert_type(table, pa.Table)
    assert_type(to_batch([raw], table.schema, mask=False), pa.RecordBatch)
    assert_type(from_arrow(table), Iterator[dict[str, object]])


def lakes(raw: dict[str, object]) -> None:
    done = write("deliveries/", to="lake/", processes=None, errors=lambda error: error.place)
    assert_type(done, Lake)
    assert_type(done.rows, int)
    with Writer("lake/") as writer:
        writer.write(raw)
    assert_type(writer.close(), list[Written])


# Wrong


def wrong(raw: dict[str, object]) -> None:
    arrow_schema(str)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    arrow_schema(ChargeSucceeded, depth="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    to_arrow([1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    to_batch([raw])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    write("deliveries/")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

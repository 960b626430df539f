"""Rows for Firehose: what a router answers is what record format conversion makes the table's rows of."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import SAMPLES, read_sample
from support.carriers import firehose

pa: Any = pytest.importorskip("pyarrow")
duckdb: Any = pytest.importorskip("duckdb")

from partner_events import InvalidEventError, PartnerEvent, Router, catalog, identify, parse_event  # noqa: E402 # after the skip
from partner_events.tables import FirehoseRecord, arrow_schema, firehose_record, from_arrow  # noqa: E402
from partner_events.tables._writer import NOTHING, UNKNOWN  # noqa: E402

pytestmark = [pytest.mark.tools, pytest.mark.once]

PAID = read_sample("payment_intent.succeeded")
SCHEMA = arrow_schema("stripe:payment_intent.succeeded")
OCCURRED = parse_event(PAID).occurred_at
KEYS = {"partner": "stripe", "kind": "payment_intent.succeeded", "date": f"{OCCURRED:%Y-%m-%d}"}


def read_as(schema: Any, lines: str, folder: Path) -> Any:
    """The table of lines of JSON, read with the types of a schema, as Firehose does with those of Glue."""
    (folder / "lines.json").write_text(lines, encoding="utf-8")
    with duckdb.connect() as database:
        empty = schema.empty_table()
        described = database.sql("DESCRIBE SELECT * FROM empty").fetchall()
        assert empty.num_rows == 0
        types = ", ".join(f"{json.dumps(name)}: {_quoted(kind)}" for name, kind, *_ in described)
        query = f"SELECT * FROM read_json('{folder}/lines.json', format => 'nd', columns => {{{types}}})"
        return database.sql(query).to_arrow_table()


def read(path: Path) -> PartnerEvent:
    return parse_event(path.read_bytes())


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@pytest.mark.parametrize("partner", sorted(path.name for path in SAMPLES.iterdir()))
def test_the_rows_of_samples_are_read_as_what_arrived(partner: str, tmp_path: Path) -> None:
    """With the types of the table, by a reader of JSON that knows nothing of where they come from."""
    known = {(kind.partner, kind.kind) for kind in catalog.kinds()}
    deliveries: list[Any] = []
    for path in sorted((SAMPLES / partner).glob("*.json"))[:12]:
        delivery = json.loads(path.read_text(encoding="utf-8"))
        try:
            identify(delivery)
        except InvalidEventError:
            continue
        deliveries.append(delivery)
    kinds = {(each.partner, each.kind) for each in map(identify, deliveries)} & known
    schema = arrow_schema(*sorted(f"{partner}:{kind}" for partner, kind in kinds))

    made = [firehose_record(parse_event(each), schema, partition_by=(), mask=False) for each in deliveries]
    table = read_as(schema, "".join(each.data or "" for each in made), tmp_path)

    found = [json.dumps(each, sort_keys=True) for each in from_arrow(table, schema)]
    assert found == [json.dumps(each, sort_keys=True) for each in deliveries]


def test_a_router_answers_with_rows() -> None:
    """In the place of what arrived, with the folders of the table as partition keys."""
    router = Router()

    @router.otherwise
    def write(event: PartnerEvent) -> FirehoseRecord:
        return firehose_record(event, SCHEMA)

    response: Any = router(firehose(PAID))

    (record,) = response["records"]
    assert record["result"] == "Ok"
    assert record["metadata"]["partitionKeys"] == KEYS
    text = base64.b64decode(record["data"]).decode()
    row = json.loads(text)
    assert text.endswith("}\n")
    assert text.count("\n") == 1
    assert row["event_id"] == PAID["id"]
    assert row["time"] == PAID["time"]
    assert not row.keys() & {"partner", "kind"}
    assert None not in row.values()


def test_secrets_are_covered() -> None:
    """Unless the caller wants them."""
    event = parse_event(PAID)
    secret: Any = event.raw["detail"]
    secret = secret["data"]["object"]["client_secret"]

    assert secret not in str(firehose_record(event, SCHEMA).data)
    assert secret in str(firehose_record(event, SCHEMA, mask=False).data)


def test_keys_are_names_of_folders() -> None:
    """Those of the writer of Parquet: what is null or not known has one, and no name has a slash."""
    nobody = parse_event({**PAID, "source": "aws.partner/nobody.example/x"})
    order = next(each for each in map(read, sorted((SAMPLES / "shopify").glob("*.json"))) if "/" in each.kind)

    assert firehose_record(nobody, arrow_schema()).partition_keys["partner"] == NOTHING
    assert firehose_record(nobody, arrow_schema()).partition_keys["kind"] == UNKNOWN
    assert firehose_record(order, arrow_schema()).partition_keys["kind"] == order.kind.replace("/", "%2F")


@pytest.mark.parametrize(
    ("column", "what"), [("nothing", "no column nothing to partition by"), ("detail", "detail is not text")]
)
def test_what_is_no_key_is_refused(column: str, what: str) -> None:
    """Before anything is written."""
    with pytest.raises(ValueError, match=what):
        firehose_record(parse_event(PAID), SCHEMA, partition_by=(column,))

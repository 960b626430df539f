"""Firehose's records: what handlers make of their events is written in place of what arrived."""

import base64
import json
import logging
from collections.abc import Callable
from typing import Any

import pytest
from conftest import read_sample
from support.carriers import firehose, log_message

from partner_events import PartnerEvent, Router
from partner_events._router import firehose as room
from partner_events._router.firehose import FirehoseRecord
from partner_events.stripe import PaymentIntentSucceeded

PAID = read_sample("payment_intent.succeeded")
ACCOUNT = read_sample("account.updated")


def router_of(make: Callable[[PartnerEvent], object]) -> Router:
    router = Router()
    router.otherwise(make)
    return router


def line(event: PartnerEvent) -> FirehoseRecord:
    return FirehoseRecord(json.dumps({"kind": event.kind}) + "\n", {"kind": event.kind})


def answered(router: Router, *contents: object) -> list[dict[str, Any]]:
    response: Any = router(firehose(*contents))
    records: list[dict[str, Any]] = response["records"]
    return records


def text_of(record: dict[str, Any]) -> str:
    return base64.b64decode(record["data"], validate=True).decode()


def test_what_a_handler_returns_is_written() -> None:
    """With its partition keys, where Firehose looks for them."""
    (record,) = answered(router_of(line), PAID)

    assert record["recordId"] == "record-0"
    assert record["result"] == "Ok"
    assert text_of(record) == '{"kind": "payment_intent.succeeded"}\n'
    assert record["metadata"] == {"partitionKeys": {"kind": "payment_intent.succeeded"}}


def test_without_partition_keys_there_is_no_metadata() -> None:
    """A stream without dynamic partitioning gets what it always got."""
    (record,) = answered(router_of(lambda event: FirehoseRecord("é\n")), PAID)

    assert record.keys() == {"recordId", "result", "data"}
    assert text_of(record) == "é\n"


def test_an_event_may_be_dropped() -> None:
    """Firehose counts it as processed, and writes nothing."""
    dropped, kept = answered(
        router_of(lambda event: line(event) if event.kind == "account.updated" else FirehoseRecord(None)),
        PAID,
        ACCOUNT,
    )

    assert (dropped["result"], kept["result"]) == ("Dropped", "Ok")


def test_events_of_one_record_are_written_after_each_other() -> None:
    """In their order, without those that are dropped."""
    written = iter(["one\n", None, "three\n"])

    (record,) = answered(
        router_of(lambda event: FirehoseRecord(next(written))), log_message(PAID, PAID, PAID)
    )

    assert text_of(record) == "one\nthree\n"


@pytest.mark.parametrize(
    ("results", "what"),
    [
        (
            [FirehoseRecord("a", {"kind": "a"}), FirehoseRecord("b", {"kind": "b"})],
            "different partition keys",
        ),
        ([FirehoseRecord("a"), None], "return FirehoseRecord(None)"),
    ],
)
def test_events_that_are_not_one_record_fail(
    results: list[object], what: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Firehose keeps what it sent under its error prefix, and the log says why."""
    made = iter(results)

    (record,) = answered(router_of(lambda event: next(made)), log_message(PAID, ACCOUNT))

    assert record["result"] == "ProcessingFailed"
    assert what in str([each.exc_info for each in caplog.records])


def test_a_batch_holds_records_of_every_sort() -> None:
    """Also in one response: written, dropped, unchanged and failed."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def write(event: PaymentIntentSucceeded) -> FirehoseRecord:
        return line(event)

    found = answered(router, PAID, ACCOUNT, log_message(control=True))

    assert [each["result"] for each in found] == ["Ok", "ProcessingFailed", "Ok"]


def test_a_response_is_no_larger_than_lambda_takes(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What does not fit is failed, not lost; over the limit, Firehose would get nothing of the batch."""
    contents = [*[PAID] * 3, *[ACCOUNT] * 3, PAID]
    router = router_of(lambda event: FirehoseRecord("x" * (2_400_000 if event.raw == ACCOUNT else 900)))

    response: Any = router(firehose(*contents))

    assert len(json.dumps(response)) <= room.LARGEST
    results = [each["result"] for each in response["records"]]
    assert results == ["Ok", "Ok", "Ok", "Ok", "ProcessingFailed", "ProcessingFailed", "Ok"]
    assert [each["recordId"] for each in response["records"]] == [f"record-{n}" for n in range(7)]
    assert [r.levelno for r in caplog.records] == [logging.ERROR] * 2
    assert "records[4]" in caplog.text


@pytest.mark.parametrize("room_left", range(0, 200, 7))
def test_no_response_is_larger_than_its_limit(room_left: int) -> None:
    """However little room there is, as long as every record can be named."""
    from partner_events._router.turns import RecordTurns, Turn
    from partner_events._wire.records import CarrierRecord

    batch: list[RecordTurns] = []
    for index, size in enumerate((0, 30, 3, 90, None)):
        record = CarrierRecord(
            "firehose", ("records", index), {"recordId": f"r{index}", "data": "QUJD"}, None
        )
        turn = Turn(record, None)
        turn.succeed(FirehoseRecord(None if size is None else "x" * size, {"kind": "k"}))
        batch.append(RecordTurns(record, [turn]))
    least = len(
        json.dumps({"records": [{"recordId": f"r{n}", "result": "ProcessingFailed"} for n in range(5)]})
    )

    response = room.transformed(batch, least + room_left)

    assert len(json.dumps(response)) <= least + room_left


def test_a_record_is_a_value() -> None:
    """Equal to one of the same fields, also as a key."""
    assert FirehoseRecord("a", {"k": "v"}) == FirehoseRecord("a", {"k": "v"})
    assert len({FirehoseRecord("a", {"k": "v"}), FirehoseRecord("a", {"k": "v"}), FirehoseRecord("a")}) == 2

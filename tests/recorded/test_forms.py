"""`read` and what files look like in which deliveries lie about."""

import base64
import gzip
import io
import json
from collections.abc import Callable

import pytest
from conftest import Json, read_sample
from support import carriers

from partner_events.recorded import Recorded, UnreadableError, read

PAID = read_sample("invoice.paid")
CREATED = read_sample("customer.created")
LOGIN = read_sample("s", "auth0")
TEXT, OTHER = json.dumps(PAID), json.dumps(CREATED)


def found(content: bytes | str | object) -> tuple[list[Recorded], list[UnreadableError]]:
    """The deliveries in the bytes of a file, its text or its JSON, and the errors."""
    if not isinstance(content, (bytes, str)):
        content = json.dumps(content)
    errors: list[UnreadableError] = []
    raw = content.encode() if isinstance(content, str) else content
    return list(read(io.BytesIO(raw), errors=errors.append)), errors


def indented(value: object) -> str:
    return json.dumps(value, indent=2)


LAYOUTS: dict[str, str] = {
    "JSON lines": f"{TEXT}\n{OTHER}\n",
    "lines without an end": f"{TEXT}\n{OTHER}",
    "lines that end as on Windows": f"{TEXT}\r\n\r\n{OTHER}\r\n",
    "nothing between them, as Firehose writes": TEXT + OTHER,
    "pretty-printed, one after the other": f"{indented(PAID)}\n{indented(CREATED)}\n",
    "pretty-printed and a line": f"{indented(PAID)}\n{OTHER}\n",
    "an array": json.dumps([PAID, CREATED]),
    "a pretty-printed array": indented([PAID, CREATED]),
    "an array on a line each": f"{json.dumps([PAID])}\n{json.dumps([CREATED])}\n",
    "lines with commas": f"{TEXT},\n{OTHER},\n",
    "marks of texts (RFC 7464)": f"\x1e{TEXT}\n\x1e{OTHER}\n",
    "JSON texts in an array": json.dumps([TEXT, OTHER]),
    "JSON texts on lines": f"{json.dumps(TEXT)}\n{json.dumps(OTHER)}\n",
    "log lines": f"2026-11-30T05:00:00.000Z {TEXT}\n2026-11-30T05:00:01.000Z {OTHER}\n",
    "log lines with a stream": f"2026-11-30T05:00:00+00:00 a/[b]1 {TEXT}\n2026-11-30T05:00:00Z a {OTHER}",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_documents_are_found_however_they_are_laid_out(layout: str) -> None:
    """Both, in their order, and nothing else."""
    recorded, errors = found(LAYOUTS[layout])

    assert not errors
    assert [each.delivery for each in recorded] == [PAID, CREATED]


@pytest.mark.parametrize(
    "pack",
    [
        pytest.param(lambda text: text.encode("utf-8-sig"), id="a byte-order mark"),
        pytest.param(lambda text: text.encode("utf-16"), id="UTF-16"),
        pytest.param(lambda text: b"\xfe\xff" + text.encode("utf-16-be"), id="UTF-16, big-endian"),
        pytest.param(lambda text: gzip.compress(text.encode()), id="gzip"),
        pytest.param(
            lambda text: b"".join(gzip.compress(f"{line}\n".encode()) for line in text.splitlines()),
            id="gzip of several members",
        ),
        pytest.param(lambda text: gzip.compress(gzip.compress(text.encode())), id="gzip in gzip"),
        pytest.param(lambda text: gzip.compress(text.encode()) + bytes(512), id="gzip with padding"),
    ],
)
def test_a_file_is_unpacked_and_decoded(pack: Callable[[str], bytes]) -> None:
    """By what it begins with, whatever its name."""
    recorded, errors = found(pack(f"{TEXT}\n{OTHER}\n"))

    assert not errors
    assert [each.delivery for each in recorded] == [PAID, CREATED]


def message(content: object) -> Json:
    """https://docs.aws.amazon.com/cli/latest/reference/sqs/receive-message.html"""
    return {
        "MessageId": "d6790f8d",
        "ReceiptHandle": "AQEB",
        "MD5OfBody": "00",
        "Body": json.dumps(content),
        "Attributes": {"ApproximateReceiveCount": "3"},
        "MessageAttributes": {"ERROR_CODE": {"StringValue": "NO_PERMISSIONS", "DataType": "String"}},
    }


def record(content: object) -> Json:
    """https://docs.aws.amazon.com/cli/latest/reference/kinesis/get-records.html"""
    data = base64.b64encode(json.dumps(content).encode()).decode()
    return {
        "SequenceNumber": "49543463076548007577105092703039560359975228518395012686",
        "ApproximateArrivalTimestamp": 1435688200.1,
        "Data": data,
        "PartitionKey": "a",
    }


def log(content: object) -> Json:
    """https://docs.aws.amazon.com/cli/latest/reference/logs/filter-log-events.html"""
    return {
        "logStreamName": "a",
        "timestamp": 1396035378988,
        "message": json.dumps(content),
        "ingestionTime": 1396035394997,
        "eventId": "31132629274945519779805322857203735586714454643391594505",
    }


def row(content: object) -> list[Json]:
    """https://docs.aws.amazon.com/cli/latest/reference/logs/get-query-results.html"""
    fields = {"@timestamp": "2026-11-30 05:00:00.000", "@message": json.dumps(content), "@ptr": "C"}
    return [{"field": name, "value": value} for name, value in fields.items()]


ANSWERS: dict[str, tuple[object, str]] = {
    "receive-message": ({"Messages": [message(PAID), message(CREATED)]}, "Messages[1]"),
    "get-records": (
        {"Records": [record(PAID), record(CREATED)], "NextShardIterator": "A", "MillisBehindLatest": 0},
        "Records[1]",
    ),
    "filter-log-events": ({"events": [log(PAID), log(CREATED)], "searchedLogStreams": []}, "events[1]"),
    "get-log-events": (
        {
            "events": [{"timestamp": 1, "message": each, "ingestionTime": 2} for each in (TEXT, OTHER)],
            "nextForwardToken": "f/3",
            "nextBackwardToken": "b/3",
        },
        "events[1]",
    ),
    "get-query-results": (
        {"results": [row(PAID), row(CREATED)], "statistics": {}, "status": "Complete"},
        "results[1]",
    ),
    "Logs Insights' export": ([{"@timestamp": "a", "@message": each} for each in (PAID, OTHER)], "item 2"),
    "messages alone": ([message(PAID), message(CREATED)], "item 2"),
    "stream records alone": ([record(PAID), record(CREATED)], "item 2"),
    "log events alone": ([log(PAID), log(CREATED)], "item 2"),
    "Firehose's error output": (
        [
            {"attemptsMade": 4, "errorCode": "x", "rawData": base64.b64encode(each.encode()).decode()}
            for each in (TEXT, OTHER)
        ],
        "item 2",
    ),
    "describe-execution": (
        [{"executionArn": "arn:aws:states:", "input": each, "status": "FAILED"} for each in (TEXT, OTHER)],
        "item 2",
    ),
    "an SQS batch": (carriers.sqs(PAID, CREATED), "Records[1]"),
    "a Kinesis batch": (carriers.kinesis(PAID, CREATED), "Records[1]"),
    "a Firehose batch": (carriers.firehose(PAID, CREATED), "records[1]"),
    "a subscription of CloudWatch Logs": (carriers.logs(PAID, CREATED), "awslogs.data.logEvents[1]"),
    "on-failure records": (
        [
            {
                "version": "1.0",
                "requestContext": {"requestId": "r", "functionArn": "f", "condition": "RetriesExhausted"},
                "requestPayload": each,
                "responsePayload": {"errorType": "KeyError"},
            }
            for each in (PAID, CREATED)
        ],
        "item 2",
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_what_aws_prints_is_opened(name: str) -> None:
    """Each delivery, with its place in the file as the file has it."""
    content, place = ANSWERS[name]

    recorded, errors = found(content)

    assert not errors
    assert [each.delivery for each in recorded] == [PAID, CREATED]
    assert recorded[1].place == place


@pytest.mark.parametrize("name", ["Messages", "Records", "events", "results"])
def test_an_empty_answer_holds_nothing(name: str) -> None:
    """And is not an error: there was nothing to receive."""
    extra = {"Records": "MillisBehindLatest", "events": "nextForwardToken", "results": "statistics"}

    assert found({name: [], **({extra[name]: {}} if name in extra else {})}) == ([], [])


def test_a_dead_letter_says_why_it_is_one() -> None:
    """Its attributes are those of the carrier record."""
    (letter,), _ = found({"Messages": [message(PAID)]})

    assert letter.carrier_record.message_attributes == {"ERROR_CODE": "NO_PERMISSIONS"}
    assert letter.carrier_record.receive_count == 3
    assert letter.parse().carrier_record == letter.carrier_record


def test_a_partners_list_is_the_events_in_it() -> None:
    """Of Stripe, as its API and command line print it; what only an envelope has is not there."""
    page = {"object": "list", "data": [PAID["detail"], CREATED["detail"]], "has_more": False, "url": "/v1"}

    recorded, errors = found(page)

    assert not errors
    assert [each.place for each in recorded] == ["data[0]", "data[1]"]
    assert [each.identify().kind for each in recorded] == ["invoice.paid", "customer.created"]
    assert recorded[0].parse().deviations() == []
    assert found({**page, "data": []}) == ([], [])


@pytest.mark.parametrize("wrap", [lambda log: log, lambda log: {"start": 0, "length": 1, "logs": log}])
def test_logs_that_auth0_lists_have_no_frame(wrap: Callable[[object], object]) -> None:
    """As its Management API and its exports have them."""
    detail = LOGIN["detail"]
    assert isinstance(detail, dict)
    log = {**detail["data"], "_id": detail["log_id"], "log_id": detail["log_id"]}

    (recorded,), errors = found(wrap([log]))

    assert not errors
    assert recorded.identify().partner == "auth0"
    assert recorded.parse().idempotency_key.value == detail["log_id"]


def test_a_list_of_something_else_is_one_error() -> None:
    """Not one for each of its items, and about the object that the file has."""
    recorded, (error,) = found({"name": "x", "items": [{"a": 1}, {"a": 2}]})

    assert not recorded
    assert "the keys `name`, `items`" in error.reason
    assert error.cause is not None
    assert error.cause.raw == {"name": "x", "items": [{"a": 1}, {"a": 2}]}


def test_a_bad_item_of_a_list_does_not_lose_the_others() -> None:
    """It is named."""
    recorded, (error,) = found({"object": "list", "data": [{"a": 1}, PAID["detail"]]})

    assert [each.place for each in recorded] == ["data[1]"]
    assert error.place == "data[0]"

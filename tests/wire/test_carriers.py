"""Carriers: what `parse_events` finds in what a Lambda function is given, and what it reports."""

import base64
import copy
import gzip
import json
import pickle
import tracemalloc
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any

import pytest
from conftest import Json, read_sample
from hypothesis import given
from hypothesis import strategies as st
from support import carriers
from support.carriers import encoded, firehose, kinesis, log_message, logs, notification, pipe, sns, sqs

from partner_events import (
    CarrierRecord,
    FieldUnavailableError,
    InvalidEventError,
    InvalidRecord,
    InvalidRecordsError,
    UnexpectedEventError,
    UnknownCarrierError,
    UnknownEvent,
    identify,
    parse_event,
    parse_events,
)
from partner_events._kinds.carried import open_deliveries
from partner_events._wire.carriers import open_all
from partner_events.auth0 import SuccessLogin, UserCreated
from partner_events.datadog import MonitorAlert
from partner_events.stripe import AccountUpdated, PaymentIntentSucceeded, StripeEvent, V1AccountUpdated

Wrap = Callable[..., Any]

CARRIERS: dict[str, Wrap] = {
    "sqs": sqs,
    "sns": sns,
    "kinesis": kinesis,
    "firehose": firehose,
    "logs": logs,
    "pipe": pipe,
    "pipe_of_queue": carriers.pipe_of_queue,
    "pipe_of_stream": carriers.pipe_of_stream,
}


def delivery(number: int) -> Json:
    """A delivery of no known partner, which is quick to read."""
    return {
        "version": "0",
        "id": f"id-{number}",
        "detail-type": "made",
        "source": "aws.partner/example.com/x",
        "account": "123456789012",
        "time": "2026-11-03T14:21:11Z",
        "region": "us-east-1",
        "resources": [],
        "detail": {"number": number},
    }


def record_of(lambda_event: Any) -> CarrierRecord:
    """The carrier's record of the only event."""
    (event,) = parse_events(lambda_event)
    assert event.carrier_record is not None
    return event.carrier_record


# Every carrier


def test_a_delivery_of_eventbridge_is_the_event(paid: Json) -> None:
    """The same that `parse_event` makes, and its record is the Lambda event."""
    (event,) = parse_events(paid)

    assert event == parse_event(paid)
    assert event.carrier_record == CarrierRecord("direct", (), paid, None)
    assert parse_event(paid).carrier_record is None


@pytest.mark.parametrize("name", CARRIERS)
def test_every_carrier_is_opened(name: str, paid: Json) -> None:
    """In order, each event with its record."""
    account = read_sample("account.updated")

    events = list(parse_events(CARRIERS[name](paid, account)))

    assert [type(event) for event in events] == [PaymentIntentSucceeded, AccountUpdated]
    assert [event.raw for event in events] == [paid, account]
    indexes = [event.carrier_record.path[-1] for event in events if event.carrier_record]
    assert indexes == [0, 1]


@given(st.lists(st.sampled_from(sorted(CARRIERS)), max_size=5), st.integers(1, 3), st.data())
def test_carriers_within_carriers_are_opened(names: list[str], count: int, data: st.DataObject) -> None:
    """Whatever carried what, the deliveries come out in their order."""
    deliveries = [delivery(number) for number in range(count)]
    contents: list[object] = [*deliveries]
    for name in names:
        # Some are carried together, some on their own.
        cut = data.draw(st.integers(0, len(contents) - 1))
        wrapped = CARRIERS[name](*contents[cut:])
        contents = [*contents[:cut], wrapped]
    lambda_event: Any = contents[0] if len(contents) == 1 else sqs(*contents)

    events = list(parse_events(lambda_event))

    assert [event.raw for event in events] == deliveries


def as_bytes(lambda_event: Json) -> bytes:
    return json.dumps(lambda_event).encode()


FORMS: list[Callable[[Json], Any]] = [json.dumps, as_bytes, MappingProxyType]


@pytest.mark.parametrize("form", FORMS)
def test_the_lambda_event_may_be_text(form: Callable[[Json], Any], paid: Json) -> None:
    """JSON text, bytes, or any mapping."""
    (event,) = parse_events(form(sqs(paid)))

    assert event == parse_event(paid)


def test_no_records_are_no_events() -> None:
    """Nor are the control messages of CloudWatch Logs."""
    control = gzip.compress(json.dumps(log_message("{}", control=True)).encode())

    assert list(parse_events({"Records": []})) == []
    assert list(parse_events([])) == []
    assert list(parse_events({"awslogs": {"data": encoded(control)}})) == []


def test_logs_come_through_streams_packed(paid: Json) -> None:
    """A subscription of CloudWatch Logs puts gzip into Kinesis and Firehose."""
    packed = gzip.compress(json.dumps(log_message(paid, paid)).encode())

    for wrap in (kinesis, firehose):
        first, second = parse_events(wrap(packed))
        assert first == second == parse_event(paid)
        assert second.carrier_record is not None
        assert second.carrier_record.inner is not None
        assert second.carrier_record.inner.path == ("logEvents", 1)


# Records


def test_a_message_of_a_queue_says_how_often_it_came(paid: Json) -> None:
    """Its id, SQS's attributes, and those that the sender attached, as EventBridge does to dead letters."""
    record = record_of(sqs(paid))

    assert (record.carrier, record.path, record.id) == ("sqs", ("Records", 0), "message-0")
    assert record.receive_count == 2
    assert record.attributes["SentTimestamp"] == "1545082649183"
    assert record.message_attributes == {"ERROR_CODE": "NO_PERMISSIONS"}
    assert record.source_arn == carriers.QUEUE
    assert (record.group_id, record.sequence_number, record.order) == (None, None, None)


def test_a_message_of_a_fifo_queue_says_its_group(paid: Json) -> None:
    """And its place in it."""
    record = record_of(carriers.fifo(("customer-7", paid)))

    assert record.group_id == "customer-7"
    assert record.sequence_number == "18840000000000000000"
    assert record.order == ("sqs", "customer-7")


def test_a_group_alone_makes_no_fifo_queue(paid: Json) -> None:
    """Fair queues have groups, and no order."""
    message = carriers.sqs_record(paid)
    message["attributes"] = {"MessageGroupId": "tenant-7"}

    record = record_of({"Records": [message]})

    assert (record.group_id, record.order) == ("tenant-7", None)


def test_a_notification_says_its_topic(paid: Json) -> None:
    """From SNS itself, and inside a queue's message."""
    for record in (record_of(sns(paid)), record_of(sqs(notification(paid))).inner):
        assert record is not None
        assert (record.carrier, record.id) == ("sns", "notification-0")
        assert record.source_arn == carriers.TOPIC
        assert record.message_attributes == {"tenant": "acme"}
        assert record.receive_count is None


@pytest.mark.parametrize("wrap", [kinesis, carriers.pipe_of_stream])
def test_a_record_of_a_stream_says_its_place(wrap: Wrap, paid: Json) -> None:
    """Also where Pipes hands it over flat."""
    record = record_of(wrap(paid))

    assert (record.carrier, record.id) == ("kinesis", "shardId-000000000006:0")
    assert record.sequence_number == "49590338271490256608559692538361571095921575989136580"
    assert record.partition_key == "key-0"
    assert record.source_arn == carriers.STREAM
    assert record.order == ("kinesis", None)


def test_a_record_of_firehose_and_a_log_event_say_their_ids(paid: Json) -> None:
    """And a log event where it was logged."""
    record, log = record_of(firehose(paid)), record_of(logs(paid))

    assert (record.carrier, record.id) == ("firehose", "record-0")
    assert (log.carrier, log.id, log.path) == ("logs", "log-0", ("awslogs", "data", "logEvents", 0))
    assert log.attributes == {
        "logGroup": "/aws/events/payments",
        "logStream": "stream-1",
        "owner": "123456789012",
    }


def test_records_show_no_values(paid: Json) -> None:
    """A repr has ids and places, and so have those of failures."""
    failures: list[InvalidRecord] = []
    record = record_of(sqs(notification(paid)))
    list(parse_events(sqs("secret text"), failures=failures))

    assert repr(record) == (
        "CarrierRecord(carrier='sqs', path=('Records', 0), id='message-0', "
        "inner=CarrierRecord(carrier='sns', path=(), id='notification-0'))"
    )
    assert "secret" not in repr(failures)
    assert "secret" not in repr(open_deliveries(sqs("secret text"))[0].record)


def test_records_are_values(paid: Json) -> None:
    """Frozen, comparable, hashable, copied with the event and pickled."""
    record = record_of(sqs(paid))
    (event,) = parse_events(sqs(paid))

    assert record == event.carrier_record
    assert len({record, event.carrier_record}) == 1
    for same in (copy.deepcopy(event), pickle.loads(pickle.dumps(event)), event.model_copy()):
        assert same == event
        assert same.carrier_record == record
    with pytest.raises(AttributeError):
        record.carrier = "sns"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_the_record_is_beside_the_event(paid: Json) -> None:
    """Equality, dumps and hashes are those of the same event that came alone."""
    (event,) = parse_events(sqs(paid))

    assert event == parse_event(paid)
    assert hash(event) == hash(parse_event(paid))
    assert event.model_dump() == parse_event(paid).model_dump()
    assert event.model_dump_json() == parse_event(paid).model_dump_json()


@pytest.mark.parametrize("raw", [{"messageId": 7, "body": "{}", "attributes": 5}, {"kinesis": {"data": ""}}])
def test_facts_of_another_type_are_none(raw: Json) -> None:
    """What a record should say and does not is no error before there is one."""
    carriers: tuple[Any, ...] = ("sqs", "sns", "kinesis", "firehose", "logs", "pipes", "unknown")
    for carrier in carriers:
        record = CarrierRecord(carrier, (), raw, None)
        facts = (record.id, record.receive_count, record.group_id, record.sequence_number, record.source_arn)
        assert facts == (None,) * 5
        assert record.attributes == record.message_attributes == {}


# Bad records


BAD: dict[str, tuple[Any, str]] = {
    "no JSON": (sqs("{")["Records"], "the text is not JSON"),
    "no object": (sqs("5")["Records"], "an integer is neither a delivery nor a known carrier"),
    "no body": ([{"messageId": "m", "eventSource": "aws:sqs", "body": None}], "`body` of the record is null"),
    "no record": ([7], "an integer is neither a delivery nor a known carrier"),
    "no message": ([{"Sns": {"MessageId": "n"}}], "`Message` of the record is missing"),
    "no base64": ([{"kinesis": {"data": "?"}}], "`kinesis.data` is not valid base64"),
    "no data": ([{"kinesis": {}}], "`kinesis.data` is null"),
    "no gzip": ([{"kinesis": {"data": encoded(b"\x1f\x8bnonsense")}}], "the data is not valid gzip"),
    "cut gzip": ([{"kinesis": {"data": encoded(gzip.compress(b"{}" * 99)[:20])}}], "ends too early"),
    "other table": ([{"dynamodb": {}, "eventID": "1"}], "the keys `dynamodb`, `eventID`"),
    "no envelope": (sqs({"source": "x", "detail": {}})["Records"], "no EventBridge envelope"),
    "no frame": (sqs({**delivery(1), "source": "aws.partner/stripe.com/x"})["Records"], "detail.data"),
    "unknown": (sqs({"some": "json"})["Records"], "the keys `some`"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_record_does_not_lose_the_others(name: str, paid: Json) -> None:
    """It is reported with its place and what is wrong, after the others were yielded."""
    records, problem = BAD[name]
    good = carriers.sqs_record(paid)
    events = parse_events({"Records": [good, *records, good]})

    got = [next(events), next(events)]
    with pytest.raises(InvalidRecordsError, match="1 of 3 records") as caught:
        next(events)

    assert got == [parse_event(paid)] * 2
    (failure,) = caught.value.failures
    assert failure.record.path == ("Records", 1)
    assert isinstance(failure.error, InvalidEventError)
    assert problem in str(failure.error)
    assert problem in str(caught.value)


def test_failures_can_be_collected(paid: Json) -> None:
    """Then nothing is raised for them, whatever the carrier."""
    failures: list[InvalidRecord] = []

    events = [*parse_events(sqs(paid, "{", paid), failures=failures)]
    events += parse_events({**paid, "detail": 5}, failures=failures)

    assert len(events) == 2
    assert [failure.record.path for failure in failures] == [("Records", 1), ()]


def test_the_error_of_an_only_delivery_is_its_own(paid: Json) -> None:
    """As `parse_event` raises it."""
    with pytest.raises(InvalidEventError, match="no EventBridge envelope") as caught:
        list(parse_events({**paid, "detail": 5}))

    assert not isinstance(caught.value, InvalidRecordsError)


def test_expected_classes_are_those_of_every_event(paid: Json) -> None:
    """Another kind is a bad record."""
    batch = sqs(paid, read_sample("account.updated"))
    failures: list[InvalidRecord] = []

    events = list(parse_events(batch, PaymentIntentSucceeded, failures=failures))

    assert [type(event) for event in events] == [PaymentIntentSucceeded]
    assert isinstance(failures[0].error, UnexpectedEventError)
    with pytest.raises(UnexpectedEventError):
        list(parse_events(paid, AccountUpdated))


def test_strict_is_strict(sample: Callable[[str], Json]) -> None:
    """As for `parse_event`."""
    with pytest.raises(InvalidRecordsError):
        list(parse_events(sqs(sample("bent.payment_intent.succeeded")), strict=True))


def test_errors_of_many_records_stay_short() -> None:
    """Five are said, all are attributes."""
    with pytest.raises(InvalidRecordsError, match="and 95 more") as caught:
        list(parse_events(sqs(*["{"] * 100)))

    assert len(caught.value.failures) == 100
    same: InvalidRecordsError = pickle.loads(pickle.dumps(caught.value))
    assert [each.record for each in same.failures] == [each.record for each in caught.value.failures]


# Unknown carriers


@pytest.mark.parametrize(
    "lambda_event",
    [
        {"requestContext": {}},
        {"Records": {}},
        {},
    ],
)
def test_an_unknown_carrier_is_refused(lambda_event: Json) -> None:
    """The error shows its keys, and what would be known."""
    with pytest.raises(UnknownCarrierError, match="Known are EventBridge's delivery itself") as caught:
        parse_events(lambda_event)

    assert caught.value.keys == tuple(lambda_event)
    assert caught.value.raw == lambda_event
    for key in lambda_event:
        assert f"`{key}`" in str(caught.value)


class Foreign:
    """What AWS sends that is neither a delivery nor a carrier, what the error says, and how to do that."""

    def __init__(self, event: Json, said: str, follow: Callable[[Any], Any] | None = None) -> None:
        self.event, self.said, self.follow = event, said, follow


TEXT = json.dumps(delivery(1))
BASE64 = base64.b64encode(TEXT.encode()).decode()
FOREIGN = {
    "API Gateway": Foreign(
        {"resource": "/", "httpMethod": "POST", "requestContext": {"stage": "test"}, "body": TEXT},
        "pass its `body`",
        lambda event: event["body"],
    ),
    "function URL": Foreign(
        {
            "version": "2.0",
            "rawPath": "/",
            "requestContext": {"http": {"method": "POST"}},
            "body": BASE64,
            "isBase64Encoded": True,
        },
        "base64-decoded where `isBase64Encoded` is true",
        lambda event: base64.b64decode(event["body"]),
    ),
    "load balancer": Foreign(
        {"requestContext": {"elb": {"targetGroupArn": "arn:…"}}, "httpMethod": "POST", "body": TEXT},
        "pass its `body`",
        lambda event: event["body"],
    ),
    "web socket": Foreign(
        {"requestContext": {"connectionId": "L0SM9cOFvHcCIhw="}, "body": TEXT},
        "pass its `body`",
        lambda event: event["body"],
    ),
    "Step Functions": Foreign(
        {"ExecutedVersion": "$LATEST", "Payload": delivery(1), "StatusCode": 200},
        "pass its `Payload`",
        lambda event: event["Payload"],
    ),
    "Step Functions' context": Foreign(
        {"Execution": {"Input": delivery(1)}, "State": {}, "StateMachine": {}},
        "pass its `Execution.Input`",
        lambda event: event["Execution"]["Input"],
    ),
    "VPC Lattice": Foreign(
        {"raw_path": "/", "method": "POST", "headers": {}, "body": TEXT},
        "pass its `body`",
        lambda event: event["body"],
    ),
    "a state's input": Foreign(
        {"comment": "x", "order": delivery(1)},
        "A delivery is in its `order`: pass that",
        lambda event: event["order"],
    ),
    "a text among others": Foreign(
        {"status": 1, "message": TEXT},
        "A delivery is in its `message`: pass that text",
        lambda event: event["message"],
    ),
    "Lambda destination": Foreign(
        {
            "version": "1.0",
            "requestContext": {"condition": "Success"},
            "requestPayload": delivery(1),
        },
        "pass its `requestPayload`",
        lambda event: event["requestPayload"],
    ),
    "Kafka": Foreign(
        {"eventSource": "aws:kafka", "records": {"topic-0": [{"value": BASE64}]}},
        "pass the `value` of each, base64-decoded",
        lambda event: base64.b64decode(event["records"]["topic-0"][0]["value"]),
    ),
    "ActiveMQ": Foreign(
        {"eventSource": "aws:mq", "messages": [{"data": BASE64}]},
        "pass the `data` of each, base64-decoded",
        lambda event: base64.b64decode(event["messages"][0]["data"]),
    ),
    "RabbitMQ": Foreign(
        {"eventSource": "aws:rmq", "rmqMessagesByQueue": {"queue::/": [{"data": BASE64}]}},
        "pass the `data` of each, base64-decoded",
        lambda event: base64.b64decode(event["rmqMessagesByQueue"]["queue::/"][0]["data"]),
    ),
}
OTHERS: dict[str, tuple[Any, str]] = {
    "Cognito": (
        {"version": "1", "triggerSource": "PostConfirmation_ConfirmSignUp", "userPoolId": "eu-west-1_x"},
        "another AWS service",
    ),
    "an authorizer": (
        {"type": "TOKEN", "methodArn": "arn:…", "authorizationToken": "x"},
        "another AWS service",
    ),
    "CloudFormation": (
        {"RequestType": "Create", "ResponseURL": "https://…", "StackId": "x"},
        "another AWS service",
    ),
    "the console": (
        {"key1": "value1", "key2": "value2", "key3": "value3"},
        "`partner-events sample KIND` writes",
    ),
}
FOREIGN_RECORDS = {
    "S3": Foreign({"eventSource": "aws:s3", "s3": {"object": {"key": "k"}}}, "a notification of Amazon S3"),
    "DynamoDB": Foreign(
        {"eventSource": "aws:dynamodb", "dynamodb": {"NewImage": {"event": {"S": TEXT}}}},
        "the text of that attribute in `dynamodb.NewImage`",
        lambda record: record["dynamodb"]["NewImage"]["event"]["S"],
    ),
    "SES": Foreign({"eventSource": "aws:ses", "ses": {}}, "a record of another AWS service"),
    "CloudFront": Foreign({"cf": {"request": {}}}, "a record of another AWS service"),
}


def refusals(event: Json) -> Iterator[InvalidEventError]:
    """What those who take one delivery, and those who take any carrier, say of it."""
    readers: tuple[Callable[[Any], object], ...] = (
        parse_event,
        identify,
        lambda event: [*parse_events(event)],
    )
    for read in readers:
        with pytest.raises(InvalidEventError) as caught:
            read(event)
        yield caught.value


@pytest.mark.parametrize("name", FOREIGN)
def test_what_aws_sends_otherwise_is_refused_with_advice_that_works(name: str) -> None:
    """Whoever does as the error says has the event."""
    foreign = FOREIGN[name]

    for error in refusals(foreign.event):
        assert foreign.said in str(error)
        assert "parse_events" not in str(error)
        assert "InputTransformer" not in str(error)
    assert foreign.follow is not None
    assert [event.id for event in parse_events(foreign.follow(foreign.event))] == [delivery(1)["id"]]


@pytest.mark.parametrize("name", OTHERS)
def test_what_has_no_event_is_refused_with_other_advice_than_about_rules(name: str) -> None:
    """A rule's InputTransformer has nothing to do with what another service sends."""
    lambda_event, said = OTHERS[name]

    for error in refusals(lambda_event):
        assert said in str(error)
        assert "InputTransformer" not in str(error)


def test_deliveries_in_a_list_of_another_name_are_sent_to_parse_events() -> None:
    """Records of no carrier, too: `parse_events` does not open them, but it reads the list."""
    for name in ("events", "Records"):
        with pytest.raises(InvalidEventError, match=f"Deliveries are in its `{name}`: pass that list"):
            parse_event({name: [delivery(1)]})
    with pytest.raises(InvalidEventError, match="It is a delivery itself"):
        next(parse_events({"Records": [delivery(1)]}))


def test_an_event_that_was_parsed_is_no_carrier() -> None:
    """And it is said what to do with it."""
    event = parse_event(delivery(1))
    unchecked: Any = event

    with pytest.raises(UnknownCarrierError, match="parsed already: use it as it is, or pass its `raw`"):
        next(parse_events(unchecked))

    assert [each.id for each in parse_events(event.raw)] == [event.id]


@pytest.mark.parametrize("name", FOREIGN_RECORDS)
def test_records_of_no_carrier_are_refused_with_advice_that_works(name: str) -> None:
    """They are not sent to `parse_events`, which does not open them either."""
    foreign = FOREIGN_RECORDS[name]

    for error in refusals({"Records": [foreign.event]}):
        assert foreign.said in str(error)
        assert "parse_events" not in str(error)
    if foreign.follow is not None:
        assert [event.id for event in parse_events(foreign.follow(foreign.event))] == [delivery(1)["id"]]


@pytest.mark.parametrize("carrier", ["sqs", "sns", "kinesis", "firehose", "logs"])
def test_records_of_a_carrier_are_sent_to_parse_events(carrier: str) -> None:
    """Which opens them."""
    lambda_event = CARRIERS[carrier](delivery(1))

    with pytest.raises(InvalidEventError, match="use `parse_events`"):
        parse_event(lambda_event)
    assert [*parse_events(lambda_event)]


@pytest.mark.parametrize("lambda_event", ["5", "null", '"text"', b"true"])
def test_a_scalar_is_no_carrier(lambda_event: str | bytes) -> None:
    """As an input path may leave it."""
    with pytest.raises(UnknownCarrierError):
        parse_events(lambda_event)


def test_many_long_keys_are_shortened() -> None:
    """Keys may be data; the error's text stays readable."""
    with pytest.raises(UnknownCarrierError) as caught:
        parse_events({f"{n}{'x' * 1000}": n for n in range(100)})

    assert len(str(caught.value)) < 1200
    assert len(caught.value.keys) == 100


# Bounds


def test_carriers_nest_to_a_bounded_depth() -> None:
    """More than eight within each other is that record's error."""
    nested: Any = delivery(1)
    for _ in range(8):
        nested = carriers.notification(nested)

    (event,) = parse_events(nested)
    failures: list[InvalidRecord] = []
    rest = list(parse_events(carriers.notification(nested), failures=failures))

    assert isinstance(event, UnknownEvent)
    assert rest == []
    assert "more than 8 carriers" in str(failures[0].error)


def test_gzip_bombs_are_refused() -> None:
    """What the records of an invocation unpack to is bounded, together; what is refused counts."""
    fits = gzip.compress(json.dumps(log_message(delivery(1))).encode().ljust(60_000))
    bomb = gzip.compress(b" " * 10_000_000)

    records = open_all(kinesis(fits, bomb, fits), lambda detail, headers: None, largest=100_000)

    errors = [carried.error for record in records for carried in record.inside]
    assert [error is None for error in errors] == [True, False, False]
    assert all("unpack to more than 100000 bytes" in str(error) for error in errors if error)


BOMBS = {
    "empty objects": b"[" + b"{}," * 20_000_000 + b"{}]",
    "empty lists": b"[" + b"[]," * 20_000_000 + b"[]]",
    "numbers": b"[" + b"1," * 30_000_000 + b"1]",
    "spaces": b" " * 60_000_000,
    "text": b'"' + b"a" * 60_000_000 + b'"',
}


@pytest.mark.once
@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("size", [600_000, 60_000_000])
def test_a_bomb_takes_no_more_than_a_hundred_times_its_bytes(bomb: str, size: int) -> None:
    """Or than any record may; nor does its error keep what it unpacked to."""
    lambda_event = kinesis(*[gzip.compress(BOMBS[bomb][:size], 9)] * 8)
    received = len(json.dumps(lambda_event))

    tracemalloc.start()
    failures: list[InvalidRecord] = []
    events = list(parse_events(lambda_event, failures=failures))
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (events, bool(failures)) == ([], True)
    assert peak < max(100 * received, 40_000_000)
    assert kept < 4_000_000


def test_a_list_of_what_is_no_event_is_refused_as_one() -> None:
    """After five hundred of its items; the record of the last says how many were not read."""
    failures: list[InvalidRecord] = []

    events = list(parse_events(sqs(json.dumps([{}] * 5_000), delivery(1)), failures=failures))

    assert len(events) == 1
    assert len(failures) == 501
    assert "4500 items from here on were not read" in str(failures[-1].error)


def test_events_among_what_is_none_are_read() -> None:
    """For each of them ten more items are."""
    mixed = [item for n in range(200) for item in ({}, {}, {}, delivery(n))]
    failures: list[InvalidRecord] = []

    events = list(parse_events(sqs(json.dumps(mixed)), failures=failures))

    assert (len(events), len(failures)) == (200, 600)


KEYS = [
    "Records",
    "records",
    "Sns",
    "Message",
    "TopicArn",
    "kinesis",
    "data",
    "partitionKey",
    "body",
    "messageId",
    "awslogs",
    "logEvents",
    "detail",
    "detail-type",
    "source",
    "id",
    "type",
    "object",
    "log_id",
    "specversion",
    "meta",
    "source_type_name",
    "messageType",
]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(KEYS),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_comes_is_an_event_or_an_error_of_ours(lambda_event: Any) -> None:
    """Never another exception, and nothing is without an event or a failure."""
    failures: list[InvalidRecord] = []
    try:
        events = list(parse_events(lambda_event, failures=failures))
    except InvalidEventError:
        return

    assert all(event.carrier_record for event in events)
    assert all(failure.record for failure in failures)


# What input paths leave


@pytest.mark.parametrize(
    ("name", "partner", "cls"),
    [
        ("payment_intent.succeeded", "stripe", PaymentIntentSucceeded),
        ("v1.account.updated", "stripe", V1AccountUpdated),
        ("s", "auth0", SuccessLogin),
        ("user.created", "auth0", UserCreated),
        ("query_alert_monitor", "datadog", MonitorAlert),
    ],
)
def test_a_detail_alone_is_told_by_its_partner(name: str, partner: str, cls: type) -> None:
    """Through every carrier; the key is the partner's own, and what the envelope had is not available."""
    whole = read_sample(name, partner)
    expected = parse_event(whole)

    detail: Any = whole["detail"]

    for lambda_event in (detail, sqs(detail)):
        (event,) = parse_events(lambda_event)
        assert isinstance(event, cls)
        assert event.detail == expected.detail
        assert event.idempotency_key == expected.idempotency_key
        for field in ("id", "source", "account", "time", "region"):
            with pytest.raises(FieldUnavailableError):
                getattr(event, field)
        assert event.log_fields()["kind"] == expected.kind


def test_a_payload_alone_is_not_told(paid: Json) -> None:
    """It does not say what happened to it."""
    detail: Any = paid["detail"]

    with pytest.raises(UnknownCarrierError, match="InputPath"):
        parse_events(detail["data"]["object"])


def test_a_detail_of_a_kind_that_is_not_known_is_told(paid: Json) -> None:
    """By its frame: it is the partner's unknown event."""
    whole: Any = paid
    detail = {**whole["detail"], "type": "payment_intent.teleported"}

    (event,) = parse_events(detail, StripeEvent)

    assert event.kind == "payment_intent.teleported"

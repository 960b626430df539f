"""A new event bus: what its subscribers deliver is opened once, and no proof of a sender can be made up."""

import base64
import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from conftest import Json, read_sample
from hypothesis import given
from hypothesis import strategies as st
from support.carriers import firehose, kinesis, notification, pipe_of_queue, sns, sqs
from support.json_values import JSON
from support.new_bus import dead_letter, delivered, webhook

from partner_events import (
    CarrierRecord,
    InvalidEventError,
    InvalidRecord,
    InvalidRecordsError,
    PartnerEvent,
    SubscriberDeadLetterError,
    UnknownCarrierError,
    UnprovenSourceError,
    identify,
    parse_event,
    parse_events,
)
from partner_events.auth0 import SuccessLogin, UserCreated
from partner_events.datadog import QueryAlertMonitor
from partner_events.pagerduty import IncidentTrigger
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded, UnknownStripeEvent

PAID = read_sample("payment_intent.succeeded")
LOGIN = read_sample("s", "auth0")
CREATED = read_sample("user.created", "auth0")
ALERT = read_sample("query_alert_monitor", "datadog")
INCIDENT = read_sample("incident.trigger", "pagerduty")
BODY: Any = PAID["detail"]
SOURCE = PAID["source"]


def as_it_is(item: Any) -> Any:
    return item


def in_list(item: Any) -> Any:
    return [item]


def in_two_lists(item: Any) -> Any:
    return [[item]]


def text_in_list(item: Any) -> Any:
    return [json.dumps(item)]


def as_message(item: Any) -> Any:
    return {"messageId": "m", "body": json.dumps(item)}


WAYS: list[Any] = [
    pytest.param(as_it_is, id="alone"),
    pytest.param(in_list, id="list"),
    pytest.param(sqs, id="queue"),
]
"""How a subscriber's event comes to a function."""


def record_of(event: PartnerEvent) -> CarrierRecord:
    record = event.carrier_record
    assert record is not None
    return record


def only(lambda_event: Any, *, require_source: bool = False) -> PartnerEvent:
    (event,) = parse_events(lambda_event, require_source=require_source)
    return event


def failures_of(lambda_event: Any, *, require_source: bool = False) -> list[InvalidRecord]:
    failures: list[InvalidRecord] = []
    assert not list(parse_events(lambda_event, require_source=require_source, failures=failures))
    return failures


def failure_of(lambda_event: Any, *, require_source: bool = False) -> InvalidEventError:
    (failure,) = failures_of(lambda_event, require_source=require_source)
    assert isinstance(failure.error, InvalidEventError)
    return failure.error


# RAW: the data alone


def test_raw_of_one_event_is_a_list() -> None:
    """It says nothing of the delivery, and proves nothing."""
    event = only([PAID])

    assert isinstance(event, PaymentIntentSucceeded)
    assert (event.delivery_type, event.ingested_at, event.sequence_number) == (None, None, None)
    assert (event.aws_source, event.aws_detail_type) == (None, None)
    assert not event.is_replay
    error = failure_of([PAID], require_source=True)
    assert isinstance(error, UnprovenSourceError)
    assert error.reason == "raw"


def test_raw_of_one_event_by_itself_is_as_on_a_classic_bus() -> None:
    """With MaxBatchSize 1."""
    refunded = read_sample("charge.refunded")

    event = only(refunded)

    assert isinstance(event, ChargeRefunded)
    assert event == parse_event(refunded)
    assert record_of(event).carrier == "direct"
    with pytest.raises(UnprovenSourceError, match="nothing proves who sent it"):
        only(refunded, require_source=True)


def test_raw_in_a_queue_is_a_message_of_it() -> None:
    """As a rule's is."""
    events = list(parse_events(sqs(PAID, INCIDENT)))

    assert [type(event) for event in events] == [PaymentIntentSucceeded, IncidentTrigger]
    assert {record_of(event).carrier for event in events} == {"sqs"}
    assert {event.delivery_type for event in events} == {None}
    assert len(failures_of(sqs(PAID, INCIDENT), require_source=True)) == 2


# WITH_METADATA: the three parts


def test_a_batch_of_several_partners_is_read_in_order() -> None:
    """All are proven; what the system metadata of one does not say is None."""
    batch = [
        delivered(PAID),
        delivered(LOGIN, 1, DeduplicationId="b9e02314"),
        delivered(ALERT, 2),
        {
            "Data": INCIDENT,
            "Metadata": {},
            "SystemMetadata": {
                "aws:DeliveryType": "LIVE",
                "aws:Source": INCIDENT["source"],
                "aws:DetailType": INCIDENT["detail-type"],
            },
        },
    ]

    events = list(parse_events(batch, require_source=True))

    assert [type(event) for event in events] == [
        PaymentIntentSucceeded,
        SuccessLogin,
        QueryAlertMonitor,
        IncidentTrigger,
    ]
    assert [event.raw for event in events] == [PAID, LOGIN, ALERT, INCIDENT]
    assert [event.is_proven for event in events] == [True] * 4
    assert [record_of(event).path for event in events] == [(0,), (1,), (2,), (3,)]
    last = events[-1]
    assert (record_of(last).id, last.sequence_number, last.ingested_at) == (None, None, None)
    assert record_of(last).group_id is None


def test_a_single_object_is_one_event() -> None:
    """With MaxBatchSize 1; its record has what the bus says of it."""
    event = only(delivered(CREATED), require_source=True)

    assert isinstance(event, UserCreated)
    assert event == parse_event(CREATED)
    assert (event.delivery_type, event.is_replay, event.is_proven) == ("live", False, True)
    assert event.ingested_at == datetime(2026, 11, 3, 14, 21, 11, 412000, tzinfo=UTC)
    assert event.sequence_number == 10000000000000015000
    assert (event.aws_source, event.aws_detail_type) == (CREATED["source"], "user.created")
    record = record_of(event)
    assert (record.carrier, record.path, record.inner) == ("subscriber", (), None)
    assert record.id == "ee44c208-9da7-58e4-b876-000000000000"
    assert record.group_id == "59a98999-c44d-52dc-a94e-25358150ce1f"
    assert record.sequence_number == "10000000000000015000"
    assert record.attributes["ContentType"] == "application/eventbridge+json"
    assert (record.receive_count, record.order, record.partition_key) == (None, None, None)


def test_a_replay_is_told_by_the_delivery_type() -> None:
    """The envelope has no replay-name."""
    event = only(delivered(ALERT, aws_DeliveryType="REPLAY"), require_source=True)

    assert isinstance(event, QueryAlertMonitor)
    assert (event.delivery_type, event.is_replay, event.replay_name) == ("replay", True, None)
    assert event.log_fields()["delivery_type"] == "replay"
    assert event.is_proven


WRAPPED: dict[str, Callable[..., Any]] = {"sqs": sqs, "sns": sns, "kinesis": kinesis, "firehose": firehose}


@pytest.mark.parametrize("carrier", WRAPPED)
def test_a_target_that_is_a_queue_topic_or_stream_brings_the_same(carrier: str) -> None:
    """The subscriber's record is inside of its own."""
    events = list(
        parse_events(WRAPPED[carrier](delivered(PAID), delivered(INCIDENT, 1, aws_DeliveryType="REPLAY")))
    )

    assert [type(event) for event in events] == [PaymentIntentSucceeded, IncidentTrigger]
    assert [event.delivery_type for event in events] == ["live", "replay"]
    assert [event.is_replay for event in events] == [False, True]
    for number, event in enumerate(events):
        record = record_of(event)
        assert (record.carrier, record.path[-1]) == (carrier, number)
        assert record.inner is not None
        assert (record.inner.carrier, record.inner.path) == ("subscriber", ())
        assert event.sequence_number == 10000000000000015000 + number


def test_a_notification_in_a_queue_brings_it_too() -> None:
    """However many carriers there are."""
    event = only(sqs(notification(delivered(PAID))))

    assert isinstance(event, PaymentIntentSucceeded)
    assert event.delivery_type == "live"


@pytest.mark.parametrize("carrier", WRAPPED)
def test_in_another_carrier_the_pair_is_data(carrier: str) -> None:
    """Whoever may write there can write it: with a required source it is a bad record."""
    error = failure_of(WRAPPED[carrier](delivered(PAID)), require_source=True)

    assert isinstance(error, UnprovenSourceError)
    assert error.reason == "inside"
    assert "anyone who may write there" in str(error)
    assert only(WRAPPED[carrier](delivered(PAID))).aws_source == SOURCE


def test_the_text_of_a_lambda_event_is_the_lambda_event() -> None:
    """As an invocation's record in a log has it."""
    assert only(json.dumps([delivered(PAID)]), require_source=True).is_proven


def test_unknown_keys_and_numbers_are_taken() -> None:
    """New ones may come, and some write numbers as numbers."""
    event = only(delivered(PAID, aws_SequenceNumber=10000000000000013000, aws_New={"a": 1}, aws_Flag=True))

    assert event.sequence_number == 10000000000000013000
    assert record_of(event).sequence_number == "10000000000000013000"
    assert "aws:New" not in record_of(event).attributes


@pytest.mark.parametrize("metadata", [{}, None, "text", [1], {"tenant": "acme"}])
def test_the_publishers_metadata_may_be_anything_or_missing(metadata: object) -> None:
    """It is shown where it is texts."""
    item = delivered(PAID) | {"Metadata": metadata}

    assert record_of(only(item)).metadata == (metadata if isinstance(metadata, dict) else {})
    del item["Metadata"]
    assert record_of(only(item)).metadata == {}


@pytest.mark.parametrize("number", ["", "x", "-1", "1" * 101, "1.5", None, "٣"])
def test_a_sequence_number_that_is_none_is_none(number: object) -> None:
    """As are a delivery type and an ingestion time that are not known."""
    event = only(
        delivered(PAID, aws_SequenceNumber=number, aws_DeliveryType="LATER", aws_IngestionTime="soon")
    )

    assert (event.delivery_type, event.ingested_at, event.is_replay) == (None, None, False)
    assert event.sequence_number in (None, 3)


def test_an_ingestion_time_may_have_no_milliseconds() -> None:
    """Both are in AWS's examples."""
    event = only(delivered(PAID, aws_IngestionTime="2026-11-03T14:21:11Z"))

    assert event.ingested_at == datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)


def test_what_the_bus_says_is_beside_the_event() -> None:
    """Equality, hash and dumps do not look at it; copies and pickles have it."""
    live, replayed = (
        only(delivered(PAID, aws_DeliveryType=kind), require_source=True) for kind in ("LIVE", "REPLAY")
    )

    assert live == replayed == parse_event(PAID)
    assert hash(live) == hash(replayed)
    assert live.model_dump(mode="json") == replayed.model_dump(mode="json")
    assert live.to_dict() == PAID
    for again in (copy.deepcopy(replayed), pickle.loads(pickle.dumps(replayed)), replayed.model_copy()):
        assert (again.delivery_type, again.is_proven, again.aws_source) == ("replay", True, SOURCE)
        assert again.__event_identified__.is_replay
    changed = replayed.model_copy(update={"account": "210987654321"})
    assert (changed.delivery_type, changed.is_proven) == ("replay", False)
    assert changed.__event_identified__.is_replay
    assert "REPLAY" not in repr(replayed.carrier_record)


def test_what_parse_event_made_says_nothing_of_a_bus() -> None:
    """It is given a delivery alone."""
    event = parse_event(PAID)

    assert (event.delivery_type, event.aws_source, event.is_proven, event.is_replay) == (
        None,
        None,
        False,
        False,
    )


@pytest.mark.parametrize("read", [parse_event, identify])
@pytest.mark.parametrize(
    "item", [delivered(PAID), {**delivered(PAID), "Metadata": None}], ids=["whole", "bent"]
)
def test_who_takes_one_delivery_is_sent_to_parse_events(read: Callable[[Json], object], item: Json) -> None:
    """Or to its data."""
    with pytest.raises(InvalidEventError, match="use `parse_events`, or pass its `Data`"):
        read(item)


# Webhook sources


def test_a_webhooks_body_is_told_by_itself() -> None:
    """It has no envelope; EventBridge does not say who sent it, so nothing proves that."""
    item = webhook(BODY, content_type="application/json; charset=utf-8", user_agent="Stripe/1.0")

    event = only([item])

    assert isinstance(event, PaymentIntentSucceeded)
    assert event.detail == parse_event(PAID).detail
    assert event.idempotency_key.value == BODY["id"]
    assert not hasattr(event, "account")
    assert (event.delivery_type, event.aws_source, event.is_proven) == ("live", None, False)
    assert record_of(event).metadata["user-agent"] == "Stripe/1.0"
    error = failure_of([item], require_source=True)
    assert isinstance(error, UnprovenSourceError)
    assert error.reason == "no_pair"


def test_a_webhooks_body_alone_is_what_an_input_path_leaves() -> None:
    """With RAW and MaxBatchSize 1."""
    event = only(BODY)

    assert isinstance(event, PaymentIntentSucceeded)
    assert record_of(event).carrier == "direct"


@pytest.mark.parametrize(
    ("body", "cls"),
    [(LOGIN["detail"], SuccessLogin), (CREATED["detail"], UserCreated), (ALERT["detail"], QueryAlertMonitor)],
    ids=["log", "stream", "alert"],
)
def test_bodies_of_partners_that_recognize_theirs_are_told(body: object, cls: type) -> None:
    """As what an input path leaves is."""
    assert isinstance(only(webhook(body)), cls)


def test_a_kind_of_a_body_that_is_not_known_is_the_partners_unknown_event() -> None:
    """A vendor may send more by webhooks than it does through EventBridge."""
    assert isinstance(only(webhook({**BODY, "type": "payment_intent.teleported"})), UnknownStripeEvent)


def test_a_body_of_nobody_is_a_bad_record_with_advice() -> None:
    """It shows keys, and no values."""
    error = failure_of(webhook({"action": "opened", "zen": "secret"}, x_github_event="issues"))

    assert [problem.path for problem in error.errors] == [("Data",)]
    assert "`action`, `zen`" in str(error)
    assert "Filter the subscriber" in str(error)
    assert "secret" not in str(error)


@pytest.mark.parametrize("text", ["LIVE", "whatever"])
def test_a_body_published_as_bytes_is_read(text: str) -> None:
    """The bus delivers base64 text; JSON text is taken, too."""
    for data in (packed(BODY), json.dumps(BODY)):
        item = delivered(data, ContentType="application/octet-stream", aws_DeliveryType=text)
        assert isinstance(only([item]), PaymentIntentSucceeded)


def test_bytes_of_a_raw_subscriber_are_base64_text_in_its_list() -> None:
    """They are read if they are a delivery or a body; otherwise the item is bad, with advice."""
    events = list(parse_events([packed(PAID), json.dumps(PAID), packed(BODY)]))

    assert [type(event) for event in events] == [PaymentIntentSucceeded] * 3
    for bad in ("hello, world", "aGVsbG8=", ""):
        failures: list[InvalidRecord] = []
        assert len(list(parse_events([PAID, bad, PAID], failures=failures))) == 2
        assert [failure.record.path for failure in failures] == [(1,)]
    assert "neither JSON nor base64" in str(failure_of(["hello, world"]))


def test_an_envelope_published_as_bytes_is_never_proven() -> None:
    """EventBridge makes envelopes of JSON alone."""
    item = delivered(packed(PAID), aws_Source=SOURCE, aws_DetailType=PAID["detail-type"])

    assert isinstance(only([item]), PaymentIntentSucceeded)
    assert isinstance(failure_of([item], require_source=True), UnprovenSourceError)


# What proves a sender


def test_what_put_raw_events_publishes_is_not_proven() -> None:
    """Even if it imitates a whole envelope: EventBridge does not say who sent it."""
    forged = delivered(PAID, aws_Source=None, aws_DetailType=None, ContentType="application/json")

    event = only([forged])

    assert isinstance(event, PaymentIntentSucceeded)
    assert not event.is_proven
    error = failure_of([forged], require_source=True)
    assert isinstance(error, UnprovenSourceError)
    assert error.reason == "no_pair"
    assert [problem.path for problem in error.errors] == [("SystemMetadata", "aws:Source")]


@pytest.mark.parametrize("require_source", [False, True])
@pytest.mark.parametrize(
    ("said", "path"),
    [
        ({"aws_Source": "com.example.shop", "aws_DetailType": "order.paid"}, "aws:Source"),
        ({"aws_Source": f"{SOURCE}x"}, "aws:Source"),
        ({"aws_Source": ""}, "aws:Source"),
        ({"aws_DetailType": "charge.refunded"}, "aws:DetailType"),
        ({"aws_DetailType": "Payment_Intent.Succeeded"}, "aws:DetailType"),
        ({"aws_Source": None, "aws_DetailType": "charge.refunded"}, "aws:DetailType"),
    ],
)
@pytest.mark.parametrize("wrap", WAYS)
def test_a_contradiction_is_refused_always(
    said: dict[str, Any], path: str, require_source: bool, wrap: Callable[[Json], Any]
) -> None:
    """EventBridge makes no such event, but who may write to a queue or invoke the function can."""
    failure = failure_of(wrap(delivered(PAID, **said)))

    assert isinstance(failure, UnprovenSourceError)
    assert failure.reason == "contradiction"
    assert [problem.path for problem in failure.errors] == [("SystemMetadata", path)]
    assert failures_of(wrap(delivered(PAID, **said)), require_source=True)


def test_a_partners_name_beside_a_body_is_a_contradiction() -> None:
    """A partner's event has its envelope always."""
    error = failure_of(delivered(BODY, aws_Source=SOURCE, aws_DetailType="payment_intent.succeeded"))

    assert isinstance(error, UnprovenSourceError)
    assert error.reason == "contradiction"


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"aws_Source": None}, "no_pair"),
        ({"aws_DetailType": None}, "no_pair"),
        ({"ContentType": "application/json"}, "no_pair"),
        ({"aws_Source": ["aws.partner/stripe.com/x"]}, "no_pair"),
    ],
)
def test_half_a_proof_is_none(said: dict[str, Any], reason: str) -> None:
    """Source and detail-type together are one, with the content type of an envelope if there is one."""
    error = failure_of(delivered(PAID, **said), require_source=True)

    assert isinstance(error, UnprovenSourceError)
    assert error.reason == reason


@pytest.mark.parametrize("source", ["com.example.shop", "aws.s3", "aws.partner", "AWS.PARTNER/stripe.com/x"])
def test_an_event_of_no_partner_is_not_proven(source: str) -> None:
    """EventBridge says who sent it; but not that it was a partner."""
    item = delivered({**PAID, "source": source})

    error = failure_of(item, require_source=True)

    assert isinstance(error, UnprovenSourceError)
    assert error.reason == "no_partner"
    assert only(item).aws_source == source


def test_a_content_type_may_have_parameters() -> None:
    """As any media type."""
    item = delivered(PAID, ContentType="application/EventBridge+JSON; charset=utf-8")

    assert only(item, require_source=True).is_proven


def test_the_publishers_metadata_proves_nothing() -> None:
    """Whatever its keys are called."""
    item = delivered(PAID, aws_Source=None, aws_DetailType=None)
    item["Metadata"] = {"aws:Source": SOURCE, "aws:DetailType": PAID["detail-type"]}

    assert only(item).aws_source is None
    assert failures_of(item, require_source=True)


def test_a_raw_imitation_looks_like_the_real_thing() -> None:
    """So nothing is proven unless the user says that the subscriber's transformer is WITH_METADATA."""
    imitation = delivered(PAID)

    assert not only(imitation).is_proven
    assert only(imitation, require_source=True).is_proven


NESTED: dict[str, Callable[[Any], object]] = {
    "the three parts": as_it_is,
    "a list of them": in_list,
    "a queue's batch": sqs,
    "a stream's batch": kinesis,
    "a message": as_message,
    "a notification": notification,
    "their text": json.dumps,
}


@pytest.mark.parametrize("form", NESTED)
@pytest.mark.parametrize("wrap", WAYS)
def test_nothing_is_opened_twice(form: str, wrap: Callable[[Json], Any]) -> None:
    """What is published may imitate anything that this library opens: it is a bad record, with advice."""
    item = delivered(NESTED[form](delivered(PAID)), aws_Source=SOURCE, aws_DetailType=PAID["detail-type"])

    error = failure_of(wrap(item))

    assert [problem.path for problem in error.errors] == [("Data",)]
    assert "not opened further" in str(error) or "an object, not an array" in str(error)


@pytest.mark.parametrize("wrap", [in_two_lists, text_in_list, pipe_of_queue])
def test_in_a_list_within_a_list_nothing_is_proven(wrap: Callable[[Json], Any]) -> None:
    """A RAW subscriber's batch may hold whatever was published, and a pipe's what a queue had."""
    assert not only(wrap(delivered(PAID))).is_proven
    assert failures_of(wrap(delivered(PAID)), require_source=True)


def test_an_object_that_is_something_else_too_is_that() -> None:
    """What has the envelope of a delivery is one, and a carrier's record is one: neither proves anything."""
    envelope = {**PAID, **delivered(PAID)}
    message = {"messageId": "m", "body": json.dumps(PAID), **delivered(PAID)}

    for mixed in (envelope, message, [envelope], [message]):
        assert record_of(only(mixed)).carrier != "subscriber"
        with pytest.raises(InvalidEventError):
            only(mixed, require_source=True)


PARTS = ["Data", "Metadata", "SystemMetadata", "Records", "body", "detail-type", "source", "detail", "id"]
SAID = st.fixed_dictionaries(
    {"aws:DeliveryType": st.sampled_from(["LIVE", "REPLAY"])},
    optional={
        "aws:Source": st.sampled_from([SOURCE, LOGIN["source"], "com.example.shop"]),
        "aws:DetailType": st.sampled_from([PAID["detail-type"], LOGIN["detail-type"]]),
        "ContentType": st.sampled_from(["application/eventbridge+json", "application/json"]),
    },
)


def imitation(data: object, said: Json) -> Json:
    return {"Data": data, "SystemMetadata": said}


def packed(value: object) -> str:
    return base64.b64encode(json.dumps(value).encode()).decode()


def more(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """What imitates something that this library opens."""
    lists: st.SearchStrategy[Any] = st.lists(inner, max_size=2)
    objects: st.SearchStrategy[Any] = st.dictionaries(st.sampled_from(PARTS), inner, max_size=4)
    built: st.SearchStrategy[Any] = st.builds(imitation, inner, SAID)
    forms: list[Callable[[Any], Any]] = [json.dumps, packed, sqs, notification]
    return st.one_of(lists, objects, built, *(inner.map(form) for form in forms))


PUBLISHED: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([PAID, LOGIN, CREATED, BODY, delivered(PAID), delivered(LOGIN)]) | JSON,
    more,
    max_leaves=6,
)


def items(*, with_pair: bool) -> st.SearchStrategy[Json]:
    """What the bus says is its own; what is published is anything."""
    pair: Json = {"aws:Source": SOURCE, "aws:DetailType": PAID["detail-type"]} if with_pair else {}

    def item(data: Any, metadata: dict[str, Any]) -> Json:
        said = {"aws:DeliveryType": "LIVE", **pair}
        return {"Data": data, "Metadata": metadata, "SystemMetadata": said}

    return st.builds(
        item,
        PUBLISHED,
        st.dictionaries(
            st.sampled_from(["aws:Source", "aws:DetailType", "x"]), st.sampled_from([SOURCE, "x"])
        ),
    )


@given(st.lists(items(with_pair=False), max_size=3), st.booleans())
def test_whatever_is_published_an_unproven_delivery_never_becomes_proven(
    batch: list[Json], alone: bool
) -> None:
    """EventBridge names no sender, so there is none: with a required source each is a bad record."""
    failures: list[InvalidRecord] = []
    lambda_event: Any = batch[0] if alone and batch else batch

    assert not list(parse_events(lambda_event, require_source=True, failures=failures))

    assert len(failures) == (1 if alone and batch else len(batch))
    for event in parse_events(lambda_event, failures=[]):
        assert not event.is_proven


@given(items(with_pair=True))
def test_a_proven_event_is_always_of_the_sender_that_eventbridge_names(item: Json) -> None:
    """Whatever was published under the name."""
    for event in parse_events([item], require_source=True, failures=[]):
        assert event.is_proven
        assert (event.source, event.detail_type) == (SOURCE, PAID["detail-type"])


@given(PUBLISHED)
def test_in_other_carriers_nothing_is_ever_proven(content: object) -> None:
    """Of whatever a queue, a stream or a list within a list brings."""
    for lambda_event in (sqs(content), kinesis(json.dumps(content)), [[content]], [json.dumps(content)]):
        assert not list(parse_events(lambda_event, require_source=True, failures=[]))


# Bad input


def test_a_poisonous_event_does_not_lose_its_neighbours() -> None:
    """Binary data, and an event without data: the good ones are yielded first."""
    batch = [
        delivered(PAID),
        delivered("aGVsbG8=", 1, ContentType="application/octet-stream"),
        delivered(INCIDENT, 2),
        {"Metadata": {}, "SystemMetadata": {"aws:DeliveryType": "LIVE"}},
    ]
    seen: list[PartnerEvent] = []

    with pytest.raises(InvalidRecordsError) as caught:
        seen.extend(parse_events(batch))

    assert [type(event) for event in seen] == [PaymentIntentSucceeded, IncidentTrigger]
    assert [failure.record.path for failure in caught.value.failures] == [(1,), (3,)]
    binary, empty = (str(failure.error) for failure in caught.value.failures)
    assert "`Data` is data of the type `application/octet-stream` that is not JSON" in binary
    assert "`Data` is missing" in empty


BAD: dict[str, tuple[object, tuple[str, ...]]] = {
    "no data": ({"SystemMetadata": {"aws:DeliveryType": "LIVE"}}, ("Data",)),
    "null": (delivered(None), ("Data",)),
    "a number": (delivered(5), ("Data",)),
    "a boolean": (delivered(True), ("Data",)),
    "a list": (delivered([PAID]), ("Data",)),
    "an empty object": (delivered({}), ("Data",)),
    "an empty text": (delivered(""), ("Data",)),
    "words": (delivered("hello, world"), ("Data",)),
    "text of JSON that is no object": (delivered("[1]"), ("Data",)),
    "base64 of a number": (delivered("NQ=="), ("Data",)),
    "base64 of gzip that is none": (delivered("H4sIAAAA"), ("Data",)),
    "characters beyond ASCII": (delivered("ü"), ("Data",)),
    "half an envelope": (delivered({"detail-type": "x"}, aws_Source=None, aws_DetailType=None), ("source",)),
    "an envelope without a detail": (delivered({**PAID, "detail": None}), ("detail",)),
    "system metadata that is text": ({"Data": PAID, "SystemMetadata": "LIVE"}, ("SystemMetadata",)),
    "system metadata that is null": ({"Data": PAID, "SystemMetadata": None}, ("SystemMetadata",)),
    "no delivery type": ({"Data": PAID, "SystemMetadata": {}}, ("SystemMetadata", "aws:DeliveryType")),
    "no system metadata": ({"Data": PAID, "Metadata": {}}, ()),
    "nothing": ({}, ()),
    "text": ("hello", ()),
    "a scalar": (5, ()),
    "null itself": (None, ()),
    "a dead letter": (dead_letter("ee44"), ()),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_an_error_with_its_path_among_good_neighbours(case: str) -> None:
    """And its index in the list."""
    bad, path = BAD[case]
    failures: list[InvalidRecord] = []

    events = list(parse_events([delivered(PAID), bad, delivered(LOGIN)], failures=failures))

    assert [type(event) for event in events] == [PaymentIntentSucceeded, SuccessLogin]
    ((record, error),) = [(failure.record, failure.error) for failure in failures]
    assert record.path == (1,)
    assert isinstance(error, InvalidEventError)
    assert path in [problem.path for problem in error.errors]
    assert len(str(error)) < 2_000


@pytest.mark.parametrize("case", [case for case, (bad, _) in BAD.items() if isinstance(bad, dict) and bad])
def test_bad_input_alone_is_an_error_of_ours(case: str) -> None:
    """With MaxBatchSize 1, and as a queue's message."""
    bad: Any = BAD[case][0]

    for lambda_event in (bad, sqs(bad)):
        with pytest.raises(InvalidEventError):
            list(parse_events(lambda_event))


def test_without_system_metadata_the_text_says_what_is_missing() -> None:
    """It is nothing that is known, but looks like something."""
    with pytest.raises(UnknownCarrierError, match="SystemMetadata"):
        parse_events({"Data": PAID, "Metadata": {}})


def test_an_empty_batch_is_no_events() -> None:
    """None of AWS's pages says whether one can come."""
    assert list(parse_events([])) == []
    assert list(parse_events([], require_source=True)) == []


@pytest.mark.parametrize("count", [100, 500, 1_200])
def test_large_batches_are_read_whole(count: int) -> None:
    """Also beyond what Lambda and the API take, and also if most of it is bad."""
    batch = [delivered(PAID if number % 6 == 5 else number, number) for number in range(count)]
    failures: list[InvalidRecord] = []

    events = list(parse_events(batch, failures=failures))

    assert len(events) == count // 6
    assert len(events) + len(failures) == count


def test_of_five_hundred_bad_ones_each_is_reported() -> None:
    """By its index: a batch is at most as large."""
    failures = failures_of([delivered(None, number) for number in range(499)] + [delivered(5, 499)])

    assert [failure.record.path for failure in failures] == [(number,) for number in range(500)]


# Dead letters


def test_a_dead_letter_says_what_failed_and_why() -> None:
    """It has no payload, so there is no event: only ids, by which the bus delivers them again."""
    (failure,) = failures_of(sqs(dead_letter("ee44c208", "804ea423")))

    assert isinstance(failure.error, SubscriberDeadLetterError)
    text = str(failure.error)
    for said in (
        "dead letter of a new event bus",
        "2 events",
        "COMPUTE_EXECUTION_ERROR",
        "ee44c208, 804ea423",
    ):
        assert said in text
    assert failure.error.event_ids == ("ee44c208", "804ea423")
    assert "from 2026-11-03T14:21:11Z to 2026-11-03T14:21:12Z" in text


def test_a_dead_letter_of_many_events_names_some() -> None:
    """And has all of them as an attribute."""
    error = failure_of(sqs(dead_letter(*(f"event-{number}" for number in range(100)))))

    assert isinstance(error, SubscriberDeadLetterError)
    assert "event-9, and 90 more" in str(error)
    assert len(error.event_ids) == 100
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.event_ids) == (error.code, error.event_ids)


def test_a_failed_invocation_brings_the_batch_that_failed() -> None:
    """Of a function that a subscriber invokes asynchronously; inside the record nothing is proven."""
    record = {
        "requestContext": {"requestId": "r-1", "functionArn": "arn", "condition": "RetriesExhausted"},
        "requestPayload": [delivered(PAID), delivered(LOGIN, 1)],
    }

    events = list(parse_events(sqs(record)))

    assert [type(event) for event in events] == [PaymentIntentSucceeded, SuccessLogin]
    assert [event.delivery_type for event in events] == ["live", "live"]
    assert len(failures_of(sqs(record), require_source=True)) == 2

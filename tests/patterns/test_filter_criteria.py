"""Filter criteria of event source mappings and pipes: read, matched, explained and warned of."""

import json
import pickle
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import assume, given, settings
from support.budget import examples

from partner_events import InvalidEventError, parse_event
from partner_events.patterns import EventPattern, FilterCriteria, InvalidCriteriaError, InvalidPatternError
from partner_events.stripe import InvoicePaid
from patterns.generated import EVENTS, PATTERNS

Json = dict[str, Any]

EVENT: Json = {
    "source": "aws.partner/stripe.com/ed_1",
    "detail-type": "invoice.paid",
    "id": "1",
    "detail": {"data": {"object": {"total": 12}}},
}
TEXT = json.dumps(EVENT)
PATTERN: Json = {
    "source": [{"prefix": "aws.partner/stripe.com/"}],
    "detail-type": ["invoice.paid"],
    "detail": {"data": {"object": {"total": [{"numeric": [">", 9]}]}}},
}
ARN = "arn:aws:%s:us-east-1:123456789012:x"


def packed(text: str | bytes) -> str:
    """Content as streams have it."""
    return b64encode(text if isinstance(text, bytes) else text.encode()).decode()


def criteria(*filters: Json, carrier: Any = None, service: Any = None) -> FilterCriteria:
    """Criteria with some filters."""
    content = {"Filters": [{"Pattern": json.dumps(each)} for each in filters]}
    return FilterCriteria.parse(content, carrier=carrier, service=service)


def record_of(name: str, content: str | bytes) -> Json:
    """A record of a carrier with some content."""
    body = content if isinstance(content, str) else content.decode("latin-1")
    records: dict[str, Json] = {
        "sqs": {"messageId": "m", "body": body, "eventSource": "aws:sqs"},
        "kinesis": {
            "kinesis": {"partitionKey": "p", "data": packed(content)},
            "eventSource": "aws:kinesis",
        },
        "kinesis in a pipe": {"partitionKey": "p", "data": packed(content)},
        "kafka": {"topic": "t", "partition": 0, "offset": 1, "value": packed(content)},
        "mq": {"messageID": "m", "redelivered": False, "data": packed(content)},
    }
    return records[name]


@pytest.mark.parametrize("name", ["sqs", "kinesis", "kinesis in a pipe", "kafka", "mq"])
@pytest.mark.parametrize("service", ["lambda", "pipes"])
def test_a_pattern_becomes_criteria_of_each_carrier(name: str, service: Any) -> None:
    """Which let pass the records that bring what the pattern matches."""
    carrier: Any = name.partition(" ")[0]
    made = FilterCriteria.of(EventPattern.parse(PATTERN), carrier, service=service)
    other = TEXT.replace("invoice.paid", "invoice.voided")

    assert made.matches(record_of(name, TEXT))
    assert not made.matches(record_of(name, other))
    assert made.warnings == ()
    assert (made.carrier, made.service) == (carrier, service)


def test_the_event_is_inside_the_content() -> None:
    """In the body of a message, in the data or value of a stream's record."""
    pattern = EventPattern.parse({"detail-type": ["invoice.paid"]})
    keys = {"sqs": "body", "kinesis": "data", "kafka": "value", "mq": "data"}

    for carrier, key in keys.items():
        found: Any = pattern.to_filter_criteria(carrier)  # type: ignore[arg-type]  # pyright: ignore
        assert found == {"Filters": [{"Pattern": f'{{"{key}":{{"detail-type":["invoice.paid"]}}}}'}]}


def test_what_a_new_bus_puts_into_a_queue_with_metadata_has_the_event_in_data() -> None:
    """As a subscriber with this transformer writes it."""
    made = FilterCriteria.of(EventPattern.parse(PATTERN), "sqs", transformer="WITH_METADATA")
    body = {"Data": EVENT, "Metadata": {}, "SystemMetadata": {"aws:EventId": "1"}}

    assert made.matches({"messageId": "m", "body": json.dumps(body)})
    assert not made.matches({"messageId": "m", "body": TEXT})
    assert made.warnings == ()


@pytest.mark.filterwarnings("ignore::partner_events.patterns.PatternWarning")
@settings(max_examples=examples(150))
@given(PATTERNS, EVENTS)
def test_criteria_let_pass_what_the_pattern_matches(pattern: str, event: str) -> None:
    """Whatever the pattern asks for, if the service takes its operators."""
    try:
        parsed = EventPattern.parse(pattern)
        made = FilterCriteria.of(parsed, "sqs", service="pipes")
    except InvalidPatternError:
        assume(False)

    record = {"messageId": "m", "body": event}
    assert made.matches(record) == parsed.matches(event)
    assert made.explain(record).matched == made.matches(record)


REFUSED: list[tuple[Json, str, str]] = [
    ({"id": [{"wildcard": "a*"}]}, "lambda", "wildcard"),
    ({"id": [{"wildcard": "a*"}]}, "pipes", "wildcard"),
    ({"id": [{"cidr": "10.0.0.0/8"}]}, "lambda", "cidr"),
    ({"id": [{"anything-but": {"prefix": "a"}}]}, "lambda", "anything-but"),
    ({"id": ["b", {"anything-but": {"suffix": ["a"]}}]}, "pipes", "anything-but"),
    ({"id": [{"anything-but": {"equals-ignore-case": "a"}}]}, "pipes", "anything-but"),
    ({"id": [{"anything-but": {"wildcard": "a*"}}]}, "pipes", "anything-but"),
    ({"id": [{"prefix": {"equals-ignore-case": "a"}}]}, "lambda", "prefix"),
    ({"id": [{"suffix": {"equals-ignore-case": "a"}}]}, "lambda", "suffix"),
    ({"$or": [{"id": ["a"]}, {"id": [{"wildcard": "a*"}]}]}, "lambda", "wildcard"),
]


@pytest.mark.parametrize(("pattern", "service", "operator"), REFUSED)
def test_operators_of_rules_alone_are_refused(pattern: Json, service: Any, operator: str) -> None:
    """When criteria are made and when they are read, with what would be right."""
    with pytest.raises(InvalidCriteriaError) as made:
        EventPattern.parse(pattern).to_filter_criteria("sqs", service=service)
    with pytest.raises(InvalidCriteriaError) as read:
        criteria({"body": pattern}, service=service)

    assert operator in made.value.reason
    assert "or filter in the rule" in made.value.advice
    assert read.value.reason == made.value.reason
    assert read.value.path == ("Filters", 0, "Pattern", "body", *made.value.path)


@pytest.mark.parametrize(
    "alternative",
    [
        "a",
        "",
        None,
        5,
        True,
        {"prefix": "a"},
        {"suffix": "a"},
        {"equals-ignore-case": "a"},
        {"anything-but": "a"},
        {"anything-but": [1, 2]},
        {"numeric": [">", 1, "<", 2]},
        {"exists": True},
        {"exists": False},
    ],
)
def test_the_operators_that_are_documented_are_taken(alternative: object) -> None:
    """By both services."""
    pattern = EventPattern.parse({"$or": [{"id": [alternative]}, {"time": ["x"]}]})

    assert (
        FilterCriteria.of(pattern, "sqs").patterns
        == FilterCriteria.of(pattern, "sqs", service="pipes").patterns
    )


@pytest.mark.parametrize(
    ("carrier", "told"),
    [
        ("sns", "filter policies of its subscriptions"),
        ("firehose", "no event source mapping"),
        ("logs", "subscription filters"),
        ("direct", "the rule's pattern is the filter"),
        ("subscriber", "to_subscriber_filters"),
        ("dynamodb", "attribute values"),
    ],
)
def test_carriers_without_such_filters_are_refused(carrier: Any, told: str) -> None:
    """With what there is instead."""
    with pytest.raises(InvalidCriteriaError, match=told):
        EventPattern.parse(PATTERN).to_filter_criteria(carrier)


def test_names_that_do_not_exist_are_refused() -> None:
    """Of carriers, services and transformers."""
    pattern: Any = EventPattern.parse(PATTERN)

    for arguments in (
        {"carrier": "sqsx"},
        {"carrier": "sqs", "service": "x"},
        {"carrier": "sqs", "transformer": "x"},
    ):
        with pytest.raises(ValueError, match="write"):
            pattern.to_filter_criteria(**arguments)


JSON, PLAIN, NONE = {"body": {"id": [{"exists": False}]}}, {"body": [{"prefix": "h"}]}, {"messageId": ["m"]}
FORMATS = [
    ("hello", PLAIN, True),
    ("hello", NONE, True),
    ("hello", JSON, False),
    ('{"h": 1}', PLAIN, False),
    ('{"h": 1}', NONE, True),
    ('{"h": 1}', JSON, True),
    ("[]", JSON, True),
    ("12", {"body": ["12"]}, True),
    ("12", JSON, False),
    ("", {"body": [""]}, True),
]


@pytest.mark.parametrize(("body", "pattern", "expected"), FORMATS)
@pytest.mark.parametrize("service", ["lambda", "pipes"])
def test_a_message_of_another_format_than_the_filter_wants_is_dropped(
    body: str, pattern: Json, expected: bool, service: Any
) -> None:
    """As AWS's table for SQS has it, also where nothing is asked for by ``exists: false``."""
    made = criteria(pattern, service=service)
    record = {"messageId": "m", "body": body}

    assert made.matches(record) is expected
    assert made.explain(record).matched is expected


@pytest.mark.parametrize("content", [b"hello", b"\xff\xfe", b"7", b"\x1f\x8b\x08"])
def test_a_record_of_kinesis_that_is_not_json_is_dropped(content: bytes) -> None:
    """If the filter asks for its data; by its other keys it is filtered as any."""
    record = {"kinesis": {"partitionKey": "p", "data": packed(content)}, "eventSource": "aws:kinesis"}

    assert not criteria({"data": {"id": [{"exists": False}]}}, carrier="kinesis").matches(record)
    assert criteria({"partitionKey": ["p"]}, carrier="kinesis").matches(record)
    assert not criteria({"partitionKey": ["q"]}, carrier="kinesis").matches(record)


@pytest.mark.parametrize("carrier", ["kafka", "mq"])
@pytest.mark.parametrize(
    ("content", "inner"),
    [(b"hello", {"id": ["1"]}), (b'{"id":"2"}', ["x"]), (b"\xff", {"id": ["1"]}), (b"\xff", ["x"])],
)
def test_kafka_and_mq_ignore_what_is_asked_of_content_of_another_format(
    carrier: Any, content: bytes, inner: object
) -> None:
    """So that more passes than was meant, which the explanation says."""
    key = "value" if carrier == "kafka" else "data"
    record = record_of(carrier, content)
    made = criteria({key: inner}, carrier=carrier)
    other = criteria({key: inner, "topic": ["other"], "messageID": ["other"]}, carrier=carrier)

    assert made.matches(record)
    assert "is ignored" in str(made.explain(record))
    assert not other.matches(record)


def test_each_filter_may_let_a_record_pass() -> None:
    """And without filters, every record passes."""
    two = criteria({"body": {"id": ["1"]}}, {"body": {"id": ["2"]}})

    assert two.matches(EVENT)
    assert two.matches({"messageId": "m", "body": '{"id": "2"}'})
    assert not two.matches({"messageId": "m", "body": '{"id": "3"}'})
    assert str(two.explain(EVENT)).splitlines()[:2] == ["matches", "  filter 0: matches"]
    empty: list[Json] = [{}, {"Filters": []}]
    for nothing in empty:
        assert FilterCriteria.parse(nothing).matches(EVENT)
        assert FilterCriteria.parse(nothing).explain(EVENT).matched


def test_a_body_that_sns_wraps_is_told() -> None:
    """Since the message inside it is text, into which no filter looks."""
    made = FilterCriteria.of(EventPattern.parse(PATTERN), "sqs")
    body = {"Type": "Notification", "TopicArn": ARN % "sns", "Message": TEXT}
    record = {"messageId": "m", "body": json.dumps(body)}

    assert not made.matches(record)
    assert "turn on raw message delivery" in str(made.explain(record))
    (warning,) = criteria({"body": {"Message": PATTERN}}).warnings[:1]
    assert (warning.kind, "raw message delivery" in warning.advice) == ("record", True)


def test_a_delivery_counts_as_the_content_of_a_record() -> None:
    """Decoded, as text, or typed."""
    made = FilterCriteria.of(EventPattern.parse({"detail-type": ["invoice.paid"]}), "kafka")
    whole = {**EVENT, "detail": {"type": "invoice.paid", "data": {"object": {"object": "invoice"}}}}

    assert made.matches(EVENT)
    assert made.matches(TEXT)
    assert made.matches(parse_event(whole, InvoicePaid))


@pytest.mark.parametrize(
    ("record", "told"),
    [
        ({"Sns": {"Message": TEXT}}, "filter policies"),
        ({"Records": [{"messageId": "m", "body": TEXT}]}, "one by one"),
        ({"nothing": 1}, "no `body`"),
        ({"messageId": "m", "body": 5}, "`body` of the record is"),
        ({"partitionKey": "p", "data": "{}"}, "not base64"),
    ],
)
def test_what_is_no_record_is_refused(record: Json, told: str) -> None:
    """With what to pass."""
    with pytest.raises(InvalidEventError, match=told):
        criteria({"body": {"id": ["1"]}}).matches(record)


INNER = {"Filters": [{"Pattern": json.dumps({"body": {"detail-type": ["invoice.paid"]}})}]}
HOLDING: list[tuple[Json, str, str]] = [
    ({"UUID": "u", "EventSourceArn": ARN % "kinesis", "FilterCriteria": INNER}, "kinesis", "lambda"),
    ({"EventSourceMappings": [{"EventSourceArn": ARN % "sqs", "FilterCriteria": INNER}]}, "sqs", "lambda"),
    ({"Name": "p", "Source": ARN % "sqs", "SourceParameters": {"FilterCriteria": INNER}}, "sqs", "pipes"),
    (
        {
            "Resources": {
                "Mapping": {
                    "Type": "AWS::Lambda::EventSourceMapping",
                    "Properties": {"EventSourceArn": ARN % "mq", "FilterCriteria": INNER},
                }
            }
        },
        "mq",
        "lambda",
    ),
    (
        {
            "Resources": {
                "Pipe": {
                    "Type": "AWS::Pipes::Pipe",
                    "Properties": {
                        "Source": {"Fn::GetAtt": ["Queue", "Arn"]},
                        "SourceParameters": {"FilterCriteria": INNER},
                    },
                }
            }
        },
        "sqs",
        "pipes",
    ),
    (
        {"Events": {"Paid": {"Type": "MSK", "Properties": {"FilterCriteria": INNER, "Topics": ["t"]}}}},
        "kafka",
        "lambda",
    ),
    (
        {
            "address": "aws_lambda_event_source_mapping.m",
            "type": "aws_lambda_event_source_mapping",
            "values": {
                "event_source_arn": ARN % "sqs",
                "filter_criteria": [{"filter": [{"pattern": INNER["Filters"][0]["Pattern"]}]}],
            },
        },
        "sqs",
        "lambda",
    ),
    (
        {"self_managed_event_source": [], "filter_criteria": {"filter": []}},
        "kafka",
        "lambda",
    ),
]


@pytest.mark.parametrize(("content", "carrier", "service"), HOLDING)
def test_criteria_are_read_out_of_what_holds_them(content: Json, carrier: str, service: str) -> None:
    """With the carrier and the service that it says."""
    found = FilterCriteria.parse(json.dumps(content))

    assert (found.carrier, found.service) == (carrier, service)
    assert FilterCriteria.parse(content) == found


def test_the_carrier_is_known_by_the_key_of_the_content() -> None:
    """Where nothing says it; and what the caller says counts most."""
    assert criteria({"value": {"id": ["1"]}}).carrier == "kafka"
    assert criteria({"$or": [{"data": {"id": ["1"]}}, {"data.id": ["2"]}]}).carrier == "kinesis"
    assert criteria({"dynamodb": {"NewImage": {"id": {"S": ["1"]}}}}).carrier == "dynamodb"
    assert criteria({"data": {"id": ["1"]}}, carrier="mq").carrier == "mq"
    assert criteria({"messageId": ["1"]}).carrier == "sqs"


def test_an_item_of_a_table_is_matched_as_it_is() -> None:
    """With numbers as texts, which no comparison of numbers meets."""
    record = {"eventName": "INSERT", "dynamodb": {"NewImage": {"n": {"N": "5"}}}}
    made = criteria({"dynamodb": {"NewImage": {"n": {"N": ["5"]}}}})
    numeric = criteria({"dynamodb": {"NewImage": {"n": {"N": [{"numeric": [">", 1]}]}}}})

    assert made.matches(record)
    assert not numeric.matches(record)
    assert [each.kind for each in numeric.warnings] == ["record"]


INVALID: list[tuple[object, tuple[object, ...], str]] = [
    ("{", (), "JSON"),
    ("[]", (), "FilterCriteria"),
    ({"other": 1}, (), "FilterCriteria"),
    ({"FilterCriteria": None}, ("FilterCriteria",), "get-event-source-mapping"),
    ({"Filters": {}}, ("Filters",), "list"),
    ({"Filters": [{"Pattern": {"body": {}}}]}, ("Filters", 0, "Pattern"), "json.dumps"),
    ({"Filters": [{"pattern": "{}"}]}, ("Filters", 0), "Pattern"),
    ({"Filters": [], "More": 1}, ("More",), "Filters"),
    ({"Filters": [{"Pattern": '{"body": "x"}'}]}, ("Filters", 0, "Pattern", "body"), "list"),
    ({"Filters": [{"Pattern": '{"data": ["x"]}'}]}, ("Filters", 0, "Pattern", "data"), "inside it"),
    ({"Filters": [{"Pattern": '{"body": ["x"]}'}] * 11}, ("Filters",), "one list"),
    ([{"FilterCriteria": INNER}, {"FilterCriteria": INNER}], (1, "FilterCriteria"), "one event source"),
]


@pytest.mark.parametrize(("content", "path", "advice"), INVALID)
def test_what_services_refuse_is_refused(content: Any, path: tuple[object, ...], advice: str) -> None:
    """With where it is, and what would be right."""
    with pytest.raises(InvalidCriteriaError) as caught:
        FilterCriteria.parse(content)

    assert caught.value.path == path
    assert advice in caught.value.advice
    assert str(caught.value).startswith("invalid filter criteria")


def test_the_number_of_filters_is_that_of_the_service() -> None:
    """Lambda's quota can be raised from five to ten, that of Pipes cannot."""
    six = [{"body": {"id": [str(number)]}} for number in range(6)]

    assert [each.kind for each in criteria(*six).warnings] == ["filters"]
    with pytest.raises(InvalidCriteriaError, match="there are 6 filters"):
        criteria(*six, service="pipes")


@pytest.mark.filterwarnings("ignore::partner_events.patterns.PatternWarning")
def test_a_long_pattern_becomes_several_filters() -> None:
    """One for each of its branches, if there are no more than five; else it is refused."""
    long = ["x" * 1_000, "y" * 1_000]
    branches = [{"id": long}, {"time": long}]
    whole = EventPattern.parse({"source": ["s"], "$or": branches})

    # The pattern itself fits a rule, but not with the key around it.
    padding = "z" * (4_090 - len(whole.to_json()) - len(',"account":[""]'))
    pattern = EventPattern.parse({"source": ["s"], "account": [padding], "$or": branches})
    found: Any = pattern.to_filter_criteria("sqs")
    assert len(found["Filters"]) == 2
    made = FilterCriteria.of(pattern, "sqs")
    for event in ({"id": long[0]}, {"time": long[1]}, {"id": "1"}):
        delivery = {**event, "source": "s", "account": padding, "detail-type": "x"}
        assert made.matches(delivery) == pattern.matches(delivery)
    with pytest.raises(InvalidCriteriaError, match="characters as a filter"):
        EventPattern.parse({"id": ["x" * 4_080]}).to_filter_criteria("sqs")


WARNED: list[tuple[Json, Any, list[tuple[str, str, bool]]]] = [
    ({"detail-type": ["x"]}, "sqs", [("record", "detail-type", True)]),
    ({"kinesis": {"data": {"id": ["1"]}}}, "kinesis", [("record", "kinesis.data.id", True)]),
    ({"Records": {"body": {"id": ["1"]}}}, "sqs", [("record", "Records.body.id", True)]),
    ({"bdy": {"id": ["1"]}}, "sqs", [("record", "bdy.id", True)]),
    ({"body": {"id": ["1"]}, "messageId": ["m"]}, "sqs", [("record", "messageId", False)]),
    ({"body": {"source": ["aws.partner/stripe.com"]}}, "sqs", [("source-form", "body.source", True)]),
    (
        {"body": {"Data": {"source": ["aws.partner/stripe.com"]}}},
        "sqs",
        [("source-form", "body.Data.source", False)],
    ),
    (
        {"$or": [{"value": {"detail-type": ["invoice.payd"]}}, {"value": {"id": ["1"]}}]},
        "kafka",
        [("unknown-detail-type", "$or.0.value.detail-type", False)],
    ),
    (
        {"body": {"detail_type": ["x"], "detail": {"a": ["b"]}}},
        "sqs",
        [("detail-type", "body.detail_type", True)],
    ),
    ({"body": {"order": ["1"]}}, "sqs", []),
    ({"body": {"account": ["1234-5678-9012"]}}, "sqs", [("envelope-value", "body.account", True)]),
]


@pytest.mark.parametrize(("pattern", "carrier", "expected"), WARNED)
def test_what_passes_no_record_is_warned_of(
    pattern: Json, carrier: Any, expected: list[tuple[str, str, bool]]
) -> None:
    """With its place in the criteria; what is known of partners' events is asked of the content."""
    found = criteria(pattern, carrier=carrier).warnings

    shown = [(each.kind, ".".join(map(str, each.path)), each.never_matches) for each in found]
    assert shown == [(kind, f"Filters.0.Pattern.{path}", never) for kind, path, never in expected]


def test_beside_another_filter_nothing_is_sure_to_be_missed() -> None:
    """Since a record passes if one filter matches."""
    found = criteria({"detail-type": ["x"]}, {"body": {"source": ["aws.partner/stripe.com"]}}).warnings

    assert len(found) == 2
    assert not any(each.never_matches for each in found)


def test_a_rule_on_a_record_is_told_of_criteria() -> None:
    """By the warning, and by the explanation of the miss."""
    pattern = EventPattern.parse({"body": {"detail-type": ["invoice.paid"]}})
    (warning,) = pattern.warnings

    assert "FilterCriteria" in warning.advice
    assert "FilterCriteria" in str(pattern.explain({"messageId": "m", "body": TEXT}))


def test_criteria_are_values() -> None:
    """Equal by what they ask for, hashable, pickled whole, and frozen."""
    one = criteria({"body": {"id": ["1", "2"]}}, {"body": {"id": ["3"]}})
    another = criteria({"body.id": ["3"]}, {"body": {"id": ["2", "1"]}})

    assert one == another
    assert one != criteria({"body": {"id": ["1", "2"]}}, {"body": {"id": ["3"]}}, carrier="kafka")
    assert len({one, another}) == 1
    assert pickle.loads(pickle.dumps(one)) == one
    assert FilterCriteria.parse(one.to_json()) == one
    assert "carrier='sqs'" in repr(one)
    with pytest.raises(AttributeError, match="frozen"):
        one.x = 1


def test_terraform_gets_the_patterns_with_its_own_marks_escaped() -> None:
    """In the argument of a mapping, or of a pipe's source parameters."""
    made = criteria({"body": {"id": ["${x}"]}})

    assert made.to_terraform() == {"filter_criteria": {"filter": [{"pattern": '{"body":{"id":["$${x}"]}}'}]}}


def test_reprs_show_no_values_of_records() -> None:
    """The explanation's text does."""
    why = criteria({"body": {"id": ["2"]}}).explain({"messageId": "m", "body": '{"id": "geheim"}'})

    assert "geheim" in str(why)
    assert "geheim" not in repr(why)
    assert "geheim" not in repr(why.filters[0])

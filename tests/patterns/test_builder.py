"""Patterns from classes of events and conditions: what comes out, what is refused, what they match."""

import re
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any, cast

import pytest
from conftest import SAMPLES, read_sample, sample_names, walk
from hypothesis import given
from hypothesis import strategies as st

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events._wire.json import is_object
from partner_events.auth0 import (
    Auth0Event,
    FailedLogin,
    LogEvent,
    StreamEvent,
    SuccessLogin,
    UnknownAuth0Event,
    UserCreated,
)
from partner_events.datadog import DatadogEvent, MonitorAlert, QueryAlertMonitor, SecuritySignal
from partner_events.patterns import (
    Condition,
    EventPattern,
    InvalidConditionError,
    InvalidPatternError,
    PatternWarning,
    other,
)
from partner_events.patterns._building.fields import Anything, Boolean, Number, Text, field_at
from partner_events.stripe import (
    ChargeRefunded,
    PaymentIntentPaymentFailed,
    PaymentIntentSucceeded,
    StripeEvent,
)

FIELDS = PaymentIntentSucceeded.fields
STRIPE: object = [{"prefix": "aws.partner/stripe.com/"}]
AUTH0: object = [{"prefix": "aws.partner/auth0.com/"}]
DATADOG: object = [{"prefix": "aws.partner/datadog.com/"}]
ALERT = ["Datadog Alert Notification"]
NOT_AS_DOCUMENTED = {"bent", "broken", "flat", "old_2019", "replay", "seed", "unknown", "unlisted"}
NOT_ASKED_FOR = {
    "conversation_customer_end.of_a_test": "the event source of the vendor's own tests",
    "listings_item_status_change.as_in_the_schema": "a spelling that no delivery has shown",
}
"""Samples of what is read, and what no rule asks for."""


def payload_part(*conditions: Condition) -> object:
    """What the conditions write for a payment intent, from the payload down."""
    content: object = EventPattern.of(PaymentIntentSucceeded, *conditions).to_dict()
    for name in ("detail", "data", "object"):
        assert is_object(content)
        content = content[name]
    return content


# The simplified form


def test_simplified_one_kind() -> None:
    """A rule for one kind asks for the bare source and the detail-type."""
    pattern = EventPattern.of(PaymentIntentSucceeded, flat=True)

    assert pattern.to_dict() == {
        "source": ["aws.partner/stripe.com"],
        "detail-type": ["payment_intent.succeeded"],
    }


def test_simplified_number() -> None:
    """High-value payments: the payload's field stands in the detail itself."""
    pattern = EventPattern.of(PaymentIntentSucceeded, FIELDS.payload.amount.numeric(">=", 10_000), flat=True)

    assert pattern.to_json() == (
        '{"source":["aws.partner/stripe.com"],"detail-type":["payment_intent.succeeded"],'
        '"detail":{"amount":[{"numeric":[">=",10000]}]}}'
    )


def test_simplified_anything_but() -> None:
    """Suspicious logins: the detail-type is the name in use on the web, and not the log's code."""
    connection = SuccessLogin.fields.payload.connection
    pattern = EventPattern.of(
        SuccessLogin, connection.anything_but("Username-Password-Authentication"), flat=True
    )

    assert pattern.to_json() == (
        '{"source":["aws.partner/auth0.com"],"detail-type":["Login Success"],'
        '"detail":{"connection":[{"anything-but":["Username-Password-Authentication"]}]}}'
    )


def test_simplified_several_kinds() -> None:
    """Several kinds of one partner are one list of detail-types."""
    pattern = EventPattern.of(PaymentIntentSucceeded, PaymentIntentPaymentFailed, flat=True)

    assert pattern.to_json() == (
        '{"source":["aws.partner/stripe.com"],'
        '"detail-type":["payment_intent.succeeded","payment_intent.payment_failed"]}'
    )


def test_simplified_form_has_the_payload_only() -> None:
    """A condition on another field is refused, with its path."""
    with pytest.raises(InvalidConditionError, match="has only the payload's fields") as caught:
        EventPattern.of(PaymentIntentSucceeded, FIELDS.account.equals("123456789012"), flat=True)

    assert caught.value.path == ("account",)


def test_kinds_without_a_simplified_form() -> None:
    """They are refused, and not guessed."""
    with pytest.raises(TypeError, match="QueryAlertMonitor has no simplified form"):
        EventPattern.of(QueryAlertMonitor, flat=True)


# What tells kinds


@pytest.mark.parametrize(
    ("kinds", "wanted"),
    [
        ([PaymentIntentSucceeded], {"source": STRIPE, "detail-type": ["payment_intent.succeeded"]}),
        ([StripeEvent], {"source": STRIPE}),
        ([StripeEvent, PaymentIntentSucceeded], {"source": STRIPE}),
        (
            [SuccessLogin],
            {"source": AUTH0, "detail-type": ["Auth0 log"], "detail": {"data": {"type": ["s"]}}},
        ),
        (
            [SuccessLogin, FailedLogin, SuccessLogin],
            {"source": AUTH0, "detail-type": ["Auth0 log"], "detail": {"data": {"type": ["s", "f"]}}},
        ),
        ([LogEvent], {"source": AUTH0, "detail-type": ["Auth0 log"]}),
        ([StreamEvent], {"source": AUTH0, "detail": {"specversion": [{"exists": True}]}}),
        ([Auth0Event], {"source": AUTH0}),
        (
            [QueryAlertMonitor],
            {"source": DATADOG, "detail-type": ALERT, "detail": {"event_type": ["query_alert_monitor"]}},
        ),
        (
            [MonitorAlert],
            {"source": DATADOG, "detail-type": ALERT, "detail": {"source_type_name": ["Monitor Alert"]}},
        ),
        (
            [SecuritySignal],
            {
                "source": DATADOG,
                "detail-type": ALERT,
                "detail": {"source_type_name": ["Security Monitoring"]},
            },
        ),
        ([DatadogEvent], {"source": DATADOG}),
    ],
)
def test_the_discriminator_of_a_kind(kinds: list[type[PartnerEvent]], wanted: dict[str, object]) -> None:
    """It is in the pattern, wherever the partner has it; lists of values are merged."""
    assert EventPattern.of(*kinds).to_dict() == wanted


def test_kinds_of_several_partners() -> None:
    """They are the branches of one choice; kinds that one list can say share a branch."""
    pattern = EventPattern.of(PaymentIntentSucceeded, QueryAlertMonitor, ChargeRefunded)

    assert pattern.to_dict() == {
        "$or": [
            {"source": STRIPE, "detail-type": ["payment_intent.succeeded", "charge.refunded"]},
            {"source": DATADOG, "detail-type": ALERT, "detail": {"event_type": ["query_alert_monitor"]}},
        ]
    }


def test_kinds_of_one_partner_in_two_forms() -> None:
    """What they have in common stands outside of the choice."""
    content = EventPattern.of(SuccessLogin, UserCreated).to_dict()

    assert content == {
        "source": AUTH0,
        "$or": [
            {"detail-type": ["Auth0 log"], "detail": {"data": {"type": ["s"]}}},
            {"detail": {"specversion": [{"exists": True}], "type": ["user.created"]}},
        ],
    }


def test_one_event_source() -> None:
    """`source` takes the place of all sources of the partner."""
    pattern = EventPattern.of(PaymentIntentSucceeded, source="aws.partner/stripe.com/acct_1/x")

    assert pattern.to_dict()["source"] == ["aws.partner/stripe.com/acct_1/x"]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", "no event has an empty source"),
        ("aws.partner/stripe.com/*", "a star is an ordinary character"),
        ("aws.partner/stripe.com", "a source is never the partner's name alone"),
        ("aws.partner/stripe.com/", "a source is never the partner's name alone"),
        ("aws.partner", "cut short"),
        ("aws.partner/stripe.com/ed 1", "which has letters, digits"),
        ("stripe", "PaymentIntentSucceeded is not sent under it"),
        ("stripe.com", "PaymentIntentSucceeded is not sent under it"),
        ("shop", "PaymentIntentSucceeded is not sent under it"),
        ("aws.s3", "PaymentIntentSucceeded is not sent under it"),
        ("aws.partner/auth0.com/tenant-1/auth0.logs", "PaymentIntentSucceeded is not sent under it"),
    ],
)
def test_a_source_that_no_event_of_the_classes_has_is_refused(source: str, reason: str) -> None:
    """With what theirs begin with; the pattern would never match."""
    with pytest.raises(InvalidPatternError, match=re.escape(reason)) as caught:
        EventPattern.of(PaymentIntentSucceeded, source=source)

    assert caught.value.path == ("source",)
    assert caught.value.advice == "name an event source that begins with 'aws.partner/stripe.com/'"


@pytest.mark.parametrize("kind", [PartnerEvent, UnknownEvent])
def test_classes_of_no_partner(kind: type[PartnerEvent]) -> None:
    """No pattern can ask for them; the error says what can be asked for."""
    with pytest.raises(TypeError, match="pass kinds, such as PaymentIntentSucceeded"):
        EventPattern.of(kind)


def test_a_pattern_needs_a_kind() -> None:
    """Conditions alone, and things that are neither, are refused."""
    for parts in ((), (FIELDS.payload.amount.equals(1),), (PaymentIntentSucceeded, FIELDS.payload.amount)):
        with pytest.raises(TypeError, match="one or more classes of events"):
            EventPattern.of(*parts)  # pyright: ignore[reportArgumentType] # wrong on purpose


def test_a_field_that_one_kind_lacks() -> None:
    """A condition must fit every kind of the pattern."""
    with pytest.raises(InvalidConditionError, match="ChargeRefunded has no such field") as caught:
        EventPattern.of(
            PaymentIntentSucceeded, ChargeRefunded, FIELDS.payload.amount_received.numeric(">", 0)
        )

    assert caught.value.path == ("detail", "data", "object", "amount_received")


# Joined conditions


def test_or_on_one_field() -> None:
    """It is one list, without what is there already; 1 and true stay apart."""
    currency = FIELDS.payload.currency

    part = payload_part(currency.equals("eur") | currency.equals("usd", "eur") | currency.prefix("x"))

    assert part == {"currency": ["eur", "usd", {"prefix": "x"}]}


def test_or_stands_as_deep_as_possible() -> None:
    """The object that has all fields of the choice has the choice."""
    part = payload_part(FIELDS.payload.amount.numeric(">", 5) | FIELDS.payload.currency.equals("eur"))

    assert part == {"$or": [{"amount": [{"numeric": [">", 5]}]}, {"currency": ["eur"]}]}


def test_or_of_the_envelope_and_the_payload() -> None:
    """The choice is outermost if nothing deeper has both fields."""
    either = FIELDS.account.equals("1") | FIELDS.payload.currency.equals("eur")

    content = EventPattern.of(PaymentIntentSucceeded, either).to_dict()

    assert content["$or"] == [
        {"account": ["1"]},
        {"detail": {"data": {"object": {"currency": ["eur"]}}}},
    ]


def test_two_choices_take_two_levels() -> None:
    """An object has one `$or`; the second choice stands one level up."""
    payload = FIELDS.payload
    first = payload.amount.equals(1) | payload.currency.equals("eur")
    second = payload.livemode.equals(True) | payload.customer.equals("cus_1")

    content = EventPattern.of(PaymentIntentSucceeded, first, second).to_dict()

    assert content["detail"] == {
        "data": {
            "object": {"$or": [{"amount": [1]}, {"currency": ["eur"]}]},
            "$or": [{"object": {"livemode": [True]}}, {"object": {"customer": ["cus_1"]}}],
        }
    }


@given(st.tuples(*[st.booleans()] * 12))
def test_more_choices_than_levels(values: tuple[bool, ...]) -> None:
    """Six choices at one object ask for all six, whatever the pattern looks like."""
    names = ["receipt_email", "description", "customer", "currency", "statement_descriptor", "on_behalf_of"]
    names += ["id", "application", "latest_charge", "payment_method", "review", "client_secret"]
    fields = [getattr(FIELDS.payload, name) for name in names]
    pairs = list(zip(fields[::2], fields[1::2], strict=True))
    event = read_sample("payment_intent.succeeded")
    event["detail"] = {
        "data": {"object": {name: "x" if value else "y" for name, value in zip(names, values, strict=True)}}
    }

    pattern = EventPattern.of(
        PaymentIntentSucceeded, *(one.equals("x") | two.equals("x") for one, two in pairs)
    )

    assert pattern.matches(event) is all(a or b for a, b in zip(values[::2], values[1::2], strict=True))


@pytest.mark.parametrize("swapped", [False, True])
def test_and_joins_bounds(swapped: bool) -> None:
    """A lower and an upper bound are one comparison, the lower one first."""
    lower, upper = FIELDS.payload.amount.numeric(">=", 5), FIELDS.payload.amount.numeric("<", 9)

    part = payload_part(upper & lower if swapped else lower & upper)

    assert part == {"amount": [{"numeric": [">=", 5, "<", 9]}]}


def test_bounds_of_a_list_are_not_joined() -> None:
    """Two items could pass two bounds, and one item must pass the joined one."""
    from partner_events.stripe import InvoicePaid

    amount = InvoicePaid.fields.payload.lines.data.amount

    with pytest.raises(InvalidPatternError, match="two conditions"):
        EventPattern.of(InvoicePaid, amount.numeric(">=", 5), amount.numeric("<", 9))


def test_the_same_condition_twice() -> None:
    """It is one condition."""
    once = FIELDS.payload.currency.equals("eur")

    assert payload_part(once & once, once) == {"currency": ["eur"]}


@pytest.mark.parametrize(
    "conditions",
    [
        [FIELDS.payload.currency.equals("eur"), FIELDS.payload.currency.equals("usd")],
        [FIELDS.payload.currency.equals("eur") & FIELDS.payload.currency.prefix("e")],
        [
            FIELDS.payload.currency.equals("eur"),
            FIELDS.payload.currency.equals("usd") | FIELDS.payload.amount.equals(1),
        ],
    ],
)
def test_a_field_twice(conditions: list[Condition]) -> None:
    """EventBridge would keep the later one: the error says where."""
    with pytest.raises(InvalidPatternError, match="two conditions are on the same field") as caught:
        EventPattern.of(PaymentIntentSucceeded, *conditions)

    assert caught.value.path == ("detail", "data", "object", "currency")


@pytest.mark.parametrize(
    ("condition", "advice"),
    [
        (FIELDS.source.equals("aws.partner/stripe.com/ed_1"), "pass the event source as source="),
        (FIELDS.detail_type.prefix("charge."), "name only the kinds that you want"),
    ],
)
def test_what_the_kinds_ask_for(condition: Condition, advice: str) -> None:
    """A condition on it would replace that: the error says what to do instead."""
    with pytest.raises(InvalidPatternError, match=advice):
        EventPattern.of(PaymentIntentSucceeded, condition)


def test_one_and_true_are_two_values() -> None:
    """Python takes them for equal, EventBridge does not: neither condition is dropped."""
    field = FIELDS.detail.data.previous_attributes["any"]

    with pytest.raises(InvalidPatternError, match="two conditions"):
        EventPattern.of(PaymentIntentSucceeded, field.equals(1), field.equals(True))


def test_only_conditions_are_joined() -> None:
    """A field without its operator is refused, and not left out of the pattern."""
    condition: Any = FIELDS.payload.amount.equals(1)

    with pytest.raises(TypeError, match="unsupported operand"):
        _ = condition & FIELDS.payload.livemode
    with pytest.raises(TypeError, match="unsupported operand"):
        _ = condition | FIELDS.payload.livemode


def test_python_and_is_refused() -> None:
    """`and` would drop the first condition silently."""
    with pytest.raises(TypeError, match="combine conditions with & and"):
        _ = FIELDS.payload.amount.equals(1) and FIELDS.payload.currency.equals("eur")


# Replays and limits


def test_replays_refused() -> None:
    """A replayed delivery passes the pattern, and not the pattern without replays."""
    delivery = read_sample("payment_intent.succeeded")
    pattern = EventPattern.of(PaymentIntentSucceeded)
    without = pattern.without_replays()

    assert without.to_dict() == {**pattern.to_dict(), "replay-name": [{"exists": False}]}
    assert without.matches(delivery)
    assert pattern.matches({**delivery, "replay-name": "again"})
    assert not without.matches({**delivery, "replay-name": "again"})


def test_replays_refused_twice() -> None:
    """A pattern that asks for something of `replay-name` is left alone."""
    with pytest.raises(InvalidPatternError, match="already") as caught:
        EventPattern.of(PaymentIntentSucceeded).without_replays().without_replays()

    assert caught.value.path == ("replay-name",)


def ids(count: int) -> Condition:
    return FIELDS.payload.customer.equals(*(f"cus_{number:04}" for number in range(count)))


def test_long_patterns_warn() -> None:
    """More than 2,048 characters need a raised quota."""
    with pytest.warns(PatternWarning, match="characters"):
        EventPattern.of(PaymentIntentSucceeded, ids(200))


def test_too_long_patterns() -> None:
    """More than 4,096 characters are refused."""
    with pytest.raises(InvalidPatternError, match="characters"):
        EventPattern.of(PaymentIntentSucceeded, ids(400))


def test_short_patterns_do_not_warn() -> None:
    """Up to 2,048 characters nothing is said."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        EventPattern.of(PaymentIntentSucceeded, ids(100))


# Against the samples

DOCUMENTED = [
    (partner, name)
    for partner in sorted(path.name for path in SAMPLES.iterdir())
    for name in sample_names(partner)
    if name.split(".")[0] not in NOT_AS_DOCUMENTED and name not in NOT_ASKED_FOR
]


@cache
def kind_of(partner: str, name: str) -> type[PartnerEvent]:
    return type(parse_event(read_sample(name, partner)))


@pytest.mark.parametrize(("partner", "name"), DOCUMENTED)
def test_the_pattern_of_a_kind(partner: str, name: str) -> None:
    """It matches the kind's samples, no other partner's delivery, and reads as it was written."""
    pattern = EventPattern.of(kind_of(partner, name))

    assert pattern.matches(read_sample(name, partner))
    assert not pattern.matches({**read_sample(name, partner), "source": "aws.partner/example.com/x"})
    assert EventPattern.parse(pattern.to_json()) == pattern


def test_no_two_kinds_share_a_pattern() -> None:
    """A kind's pattern matches samples of this kind only."""
    kinds = {kind_of(*each): each for each in DOCUMENTED}
    patterns = {kind: EventPattern.of(kind) for kind in kinds}

    for kind, (partner, name) in kinds.items():
        delivery = read_sample(name, partner)
        assert [found for found, pattern in patterns.items() if pattern.matches(delivery)] == [kind]


def test_unknown_kinds_of_a_partner() -> None:
    """They have no pattern of their own: it is the partner's."""
    assert EventPattern.of(UnknownAuth0Event).matches(read_sample("s", "auth0"))


def names_of(place: tuple[str | int, ...]) -> list[str]:
    return [name for name in place if isinstance(name, str)]


def conditions_of(kind: type[PartnerEvent], delivery: dict[str, object]) -> Iterator[Condition]:
    """For each value of a delivery that has a typed field: the field equals it."""
    told = [names_of(place) for place, _ in walk(EventPattern.of(kind).to_dict())]
    for place, value in walk(delivery):
        if names_of(place) in told:
            # What tells the kind cannot be asked for once more.
            continue
        field: Any = field_at(kind, names_of(place))
        if isinstance(value, str) and isinstance(field, (Text, Anything)):
            yield cast(Any, field).equals(other(value))
        elif isinstance(value, bool):
            if isinstance(field, (Boolean, Anything)):
                yield field.equals(value)
        elif isinstance(value, (int, float)):
            if isinstance(field, (Number, Anything)):
                yield field.equals(value)
        elif value is None and isinstance(field, (Text, Number, Boolean, Anything)):
            yield cast(Any, field).equals(None)


@given(st.sampled_from(DOCUMENTED), st.data())
def test_conditions_on_what_is_there(sample: tuple[str, str], data: st.DataObject) -> None:
    """A field that equals its value of a sample matches the sample; so do two, and one of two."""
    partner, name = sample
    kind, delivery = kind_of(partner, name), read_sample(name, partner)
    found = st.sampled_from(list(conditions_of(kind, delivery)))
    one, two = data.draw(found), data.draw(found)

    single, either = EventPattern.of(kind, one), EventPattern.of(kind, one | two)

    assert single.matches(delivery)
    assert either.matches(delivery)
    assert EventPattern.parse(either.to_json()) == either

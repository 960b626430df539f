"""Whether a pattern can match what arrives on a partner's event bus."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.budget import examples

from partner_events import catalog
from partner_events._kinds.lookup import kind_class
from partner_events.auth0 import SuccessLogin
from partner_events.aws._reach import unreachable
from partner_events.datadog import MonitorAlert, SecuritySignal
from partner_events.patterns import EventPattern
from partner_events.stripe import PaymentIntentSucceeded, StripeEvent

STRIPE = "aws.partner/stripe.com/ed_1"
AUTH0 = "aws.partner/auth0.com/tenant-1/auth0.logs"


def found(pattern: str | EventPattern, bus: str = STRIPE, partner: str | None = "stripe") -> list[str]:
    parsed = EventPattern.parse(pattern) if isinstance(pattern, str) else pattern
    return [f"{each.kind}: {each.message}; {each.advice}" for each in unreachable(parsed, bus, partner)]


def kinds(pattern: str | EventPattern, bus: str = STRIPE, partner: str | None = "stripe") -> list[str]:
    return [text.partition(":")[0] for text in found(pattern, bus, partner)]


def test_patterns_that_are_built_are_reachable() -> None:
    """Of every partner, for kinds and families, with conditions."""
    f = PaymentIntentSucceeded.fields

    assert found(EventPattern.of(PaymentIntentSucceeded, f.payload.metadata["x"].equals("y"))) == []
    assert found(EventPattern.of(StripeEvent, source=STRIPE).without_replays()) == []
    assert (
        found(EventPattern.of(SuccessLogin, SuccessLogin.fields.payload.ip.prefix("10.")), AUTH0, "auth0")
        == []
    )
    datadog = "aws.partner/datadog.com/events"
    assert found(EventPattern.of(MonitorAlert), datadog, "datadog") == []
    assert found(EventPattern.of(SecuritySignal), datadog, "datadog") == []


@given(st.sampled_from([kind for kind in catalog.kinds() if kind.detail_type is not None]))
@settings(max_examples=examples(40))
def test_every_kind_is_reachable(kind: catalog.Kind) -> None:
    """What `EventPattern.of` writes for any kind."""
    event_class = kind_class(kind.partner, kind.kind)
    assert event_class is not None

    assert found(EventPattern.of(event_class), f"{kind.source}x", kind.partner) == []


def test_the_partner_s_name_alone_is_no_source() -> None:
    """The form that examples on the web use matches nothing that a partner sends."""
    (text,) = found('{"source": ["aws.partner/stripe.com"], "detail-type": ["invoice.paid"]}')

    assert text == (
        'source-form: it asks for the source "aws.partner/stripe.com", but a source is never the partner\'s'
        f' name alone; write "source": ["{STRIPE}"], or [{{"prefix": "aws.partner/stripe.com/"}}]'
    )


@pytest.mark.parametrize(
    "source",
    [
        '"aws.partner/stripe.com/ed_2"',
        '"aws.s3"',
        '{"prefix": "aws.partner/auth0.com/"}',
        '"aws.partner/auth0.com"',
    ],
)
def test_another_source_never_arrives(source: str) -> None:
    """All events of a partner's bus have the bus's name as their source."""
    (text,) = found(f'{{"source": [{source}]}}')

    assert text.startswith("wrong-source: it asks for the source ")
    assert f'all events of this bus have {STRIPE!r}; write "source": ["{STRIPE}"]' in text


def test_fields_that_no_envelope_has_are_never_there() -> None:
    """Unless the rule asks for their absence."""
    assert kinds('{"detailType": ["invoice.paid"]}') == ["never-matches"]
    assert kinds('{"amount": [1]}') == ["never-matches"]
    assert kinds('{"amount": [{"exists": false}]}') == []


def test_a_branch_that_never_matches_is_a_warning() -> None:
    """The others may."""
    pattern = EventPattern.parse('{"$or": [{"source": ["x"]}, {"detail-type": ["invoice.paid"]}]}')

    (finding,) = unreachable(pattern, STRIPE, "stripe")

    assert (finding.kind, finding.severity) == ("branch-never-matches", "warning")


def test_unknown_detail_types_are_warned_of() -> None:
    """A new kind may be what is meant, so it is no error; a typing error gets a hint."""
    (near,) = found('{"detail-type": ["payment_intent.succeded"]}')
    (few,) = found('{"detail-type": ["zzz"]}', AUTH0, "auth0")
    (many,) = found('{"detail-type": ["zzz"]}')

    assert near.endswith("did you mean 'payment_intent.succeeded'?")
    assert "known are 'Auth0 log'" in few
    assert many.endswith(f"partner_events.catalog.kinds() lists all {len(catalog.kinds('stripe'))}")
    assert kinds('{"detail-type": ["zzz", "invoice.paid"]}') == []
    assert kinds('{"detail-type": [{"prefix": "payment_intent."}]}') == []


@pytest.mark.parametrize(
    "detail_type",
    [
        '"MongoDB Database Trigger for shop.orders"',
        '{"prefix": "MongoDB Database Trigger for shop."}',
        '{"prefix": "MongoDB"}',
        '{"wildcard": "*for shop.*"}',
        '"MongoDB Scheduled Trigger for nightly"',
    ],
)
def test_a_detail_type_that_ends_with_a_customers_name_is_known(detail_type: str) -> None:
    """MongoDB's does; what begins otherwise is none of its."""
    bus = "aws.partner/mongodb.com/stitch.trigger/1"

    (other,) = found('{"detail-type": ["Mongo Trigger"]}', bus, "mongodb")

    assert kinds(f'{{"detail-type": [{detail_type}]}}', bus, "mongodb") == []
    assert other.startswith("unknown-detail-type")


def test_a_detail_type_that_was_never_seen_may_be_the_kind() -> None:
    """Auth0's event streams are documented, and their detail-type is not."""
    assert kinds('{"detail-type": ["user.created"]}', AUTH0, "auth0") == []
    assert kinds('{"detail-type": ["user.created"], "detail": {"datta": ["x"]}}', AUTH0, "auth0") == [
        "unknown-field"
    ]


def test_simplified_detail_types_are_found() -> None:
    """No tenant of Auth0 sends `Login Success`."""
    (text,) = found('{"detail-type": ["Login Success"]}', AUTH0, "auth0")

    assert text.startswith("flat-form: no event has the detail-type")
    assert text.endswith("build it with EventPattern.of(SuccessLogin)")


def test_simplified_paths_are_found() -> None:
    """The payload is not the detail itself."""
    (text,) = found(
        '{"detail-type": ["payment_intent.succeeded"], "detail": {"amount": [{"numeric": [">", 1]}]}}'
    )

    assert text == (
        "flat-form: the detail has no `amount`: that is the simplified form of examples;"
        " write it under detail.data.object.amount"
    )


def test_fields_that_no_type_has_are_warned_of() -> None:
    """In none of the kinds that the rule asks for; what more than forty kinds may have is not looked at."""
    wrong = '"detail": {"data": {"object": {"amont": [1]}}}'
    log = '"detail": {"data": {"type": ["s"], "nonsense": ["x"]}}'

    assert kinds(f'{{"detail-type": ["payment_intent.succeeded", "invoice.paid"], {wrong}}}') == [
        "unknown-field"
    ]
    assert kinds(f'{{"detail-type": ["Auth0 log"], {log}}}', AUTH0, "auth0") == ["unknown-field"]
    assert kinds(f"{{{wrong}}}") == []
    absent = wrong.replace("[1]", '[{"exists": false}]')
    assert kinds(f'{{"detail-type": ["payment_intent.succeeded"], {absent}}}') == []


def test_values_of_other_types_are_warned_of() -> None:
    """A number is no text; an object is no value."""
    start = '{"detail-type": ["payment_intent.succeeded"], "detail": {"data": {"object": {'
    (text,) = found(f'{start}"amount": ["9999", {{"prefix": "1"}}]}}}}}}}}')

    assert text == (
        "wrong-type: `detail.data.object.amount` is documented as a number, but the rule asks for a string;"
        " write the value as the partner does"
    )
    assert kinds(f'{start}"livemode": ["true"]}}}}}}}}') == ["wrong-type"]
    assert kinds(f'{start}"currency": [1]}}}}}}}}') == ["wrong-type"]
    assert kinds(f'{start}"amount_details": [{{"exists": true}}]}}}}}}}}') == ["wrong-type"]
    assert kinds(f'{start}"amount": [{{"anything-but": "x"}}]}}}}}}}}') == ["wrong-type"]
    for right in ('["9999", 9999]', '[{"anything-but": 5}]', '[{"exists": true}]', "[null]"):
        assert kinds(f'{start}"amount": {right}}}}}}}}}') == []


def test_values_outside_of_a_vocabulary_are_warned_of() -> None:
    """Partners add values, so it is no error."""
    start = '{"detail-type": ["payment_intent.succeeded"], "detail": {"data": {"object": {"status": '
    (text,) = found(f'{start}["succeded"]}}}}}}}}')

    assert text.startswith('unknown-value: no documented value of `detail.data.object.status` is "succeded"')
    assert text.endswith("; did you mean 'succeeded'?")
    for right in ('["succeeded", "new"]', '[{"prefix": "requires_"}]', '[{"anything-but": "canceled"}]'):
        assert kinds(f"{start}{right}}}}}}}}}") == []


def test_of_unknown_partners_only_the_source_is_judged() -> None:
    """Their kinds are not known."""
    bus = "aws.partner/mongodb.com/stitch.trigger/1"

    assert kinds('{"detail-type": ["x"], "detail": {"y": [1]}}', bus, None) == []
    assert kinds('{"source": ["aws.partner/mongodb.com"]}', bus, None) == ["source-form"]

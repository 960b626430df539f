"""The event pattern that feeds a router, and what a deployed one gives it."""

import json
from typing import Any

import pytest
from conftest import Json, read_sample

from partner_events import PartnerEvent, Router, UnknownEvent, catalog
from partner_events.auth0 import Auth0Event, LogEvent, SuccessLogin, UserCreated
from partner_events.datadog import MonitorAlert, QueryAlertMonitor
from partner_events.patterns import EventPattern, InvalidPatternError, SubscriberFilters
from partner_events.stripe import (
    ChargeRefunded,
    PaymentIntentSucceeded,
    SnapshotEvent,
    StripeEvent,
    ThinEvent,
    UnknownStripeEvent,
)

STRIPE = [{"prefix": "aws.partner/stripe.com/"}]
AUTH0 = [{"prefix": "aws.partner/auth0.com/"}]


def kind_of(event: PartnerEvent) -> str:
    return event.kind


def router_of(*registrations: Any) -> Router:
    """A router with handlers for classes, for partners by name, and for what is left, by None."""
    router = Router()
    for what in registrations:
        register: Any = router.otherwise
        if what is not None:
            register = router.on_partner(what) if isinstance(what, str) else router.on(what)
        register(kind_of)
    return router


# The pattern of a router


@pytest.mark.parametrize(
    ("registrations", "pattern"),
    [
        (
            [PaymentIntentSucceeded, ChargeRefunded],
            {"source": STRIPE, "detail-type": ["payment_intent.succeeded", "charge.refunded"]},
        ),
        (["stripe"], {"source": STRIPE}),
        ([StripeEvent, PaymentIntentSucceeded, SnapshotEvent], {"source": STRIPE}),
        (["stripe", ChargeRefunded], {"source": STRIPE}),
        (["auth0", "stripe"], {"source": [*AUTH0, *STRIPE]}),
        ([ChargeRefunded, None], {"source": STRIPE, "detail-type": ["charge.refunded"]}),
        ([PartnerEvent, ChargeRefunded], {"source": [{"prefix": "aws.partner/"}]}),
        ([UnknownStripeEvent], {"source": STRIPE}),
    ],
)
def test_the_pattern_feeds_the_handlers(registrations: list[object], pattern: Json) -> None:
    """It asks for kinds, for what they have in common, or for a partner, each once."""
    assert router_of(*registrations).pattern() == EventPattern.parse(pattern)


def test_the_pattern_of_included_routers_is_part_of_it() -> None:
    """A rule feeds the router that Lambda calls."""
    main = router_of(PaymentIntentSucceeded)
    main.include(router_of(ChargeRefunded))

    assert main.pattern() == EventPattern.of(PaymentIntentSucceeded, ChargeRefunded)


def test_the_pattern_may_ask_for_one_event_source() -> None:
    """As `EventPattern.of` does."""
    source = "aws.partner/stripe.com/ed_1"

    assert router_of(ChargeRefunded).pattern(source=source).to_dict()["source"] == [source]


def test_every_sample_that_a_handler_is_for_matches(paid: Json) -> None:
    """And no other."""
    router = router_of(PaymentIntentSucceeded, SuccessLogin, MonitorAlert)
    samples = [("payment_intent.succeeded", "stripe"), ("s", "auth0"), ("query_alert_monitor", "datadog")]
    others = [("charge.succeeded", "stripe"), ("f", "auth0"), ("security_signal", "datadog")]

    pattern = router.pattern()

    assert all(pattern.matches(read_sample(*sample)) for sample in samples)
    assert not any(pattern.matches(read_sample(*other)) for other in others)


@pytest.mark.parametrize("registrations", [[], [None], [UnknownEvent]])
def test_what_no_pattern_can_ask_for_is_an_error(registrations: list[object]) -> None:
    """There is nothing to feed, or nothing that tells it."""
    with pytest.raises(TypeError):
        router_of(*registrations).pattern()


# What a deployed pattern gives


@pytest.mark.parametrize(
    "registrations",
    [
        [PaymentIntentSucceeded],
        [PaymentIntentSucceeded, SuccessLogin, UserCreated, QueryAlertMonitor],
        ["stripe", "datadog"],
        [LogEvent],
        [MonitorAlert],
        [Auth0Event],
        [StripeEvent, None],
        [PartnerEvent],
    ],
)
def test_a_routers_own_pattern_fits_it(registrations: list[object]) -> None:
    """Nothing is missed, nothing is needless, and nothing is sent under conditions."""
    router = router_of(*registrations)

    found = router.check(router.pattern())

    assert found
    assert found.partly == ()
    assert str(found) == "the pattern fits the handlers"
    assert router.check(router.pattern().to_json()) == router.check(router.pattern().to_dict()) == found


@pytest.mark.parametrize("family", [SnapshotEvent, ThinEvent])
def test_unknown_kinds_that_look_like_known_ones_have_no_handler(family: type[StripeEvent]) -> None:
    """What tells a payload style also sends kinds that will come, which are of no known class."""
    router = router_of(family)

    found = router.check(router.pattern())

    assert found.missed == found.partly == found.needless == ()
    assert found.needless_unknown == ("stripe",)


def test_kinds_of_which_not_all_is_known_are_not_taken_for_others() -> None:
    """A handler of one kind does not make the pattern miss what it is not for."""
    router = router_of(PaymentIntentSucceeded, SuccessLogin)

    found = router.check({"source": STRIPE})

    assert [kind.kind for kind in found.missed] == ["s"]
    assert "payment_intent.succeeded" not in [kind.kind for kind in found.needless]


def test_a_kind_that_the_pattern_leaves_out_is_missed() -> None:
    """Its handler would never be called."""
    router = router_of(PaymentIntentSucceeded, ChargeRefunded)

    found = router.check({"source": STRIPE, "detail-type": ["charge.refunded"]})

    assert not found
    assert [kind.class_name for kind in found.missed] == ["PaymentIntentSucceeded"]
    assert str(found) == "misses: payment_intent.succeeded"


def test_kinds_without_a_handler_are_needless() -> None:
    """Known ones, and those that will come."""
    found = router_of(ChargeRefunded).check({"source": STRIPE})

    others = len(catalog.kinds("stripe")) - 1
    assert len(found.needless) == others
    assert found.needless_unknown == ("stripe",)
    assert f"and {others - 10} more" in str(found)
    assert "sends needlessly kinds that are not known, of: stripe" in str(found)


def test_with_otherwise_nothing_is_needless() -> None:
    """There is a handler for it."""
    assert router_of(ChargeRefunded, None).check({"source": [{"prefix": "aws.partner/"}]})


def test_conditions_are_said_and_no_fault() -> None:
    """Who deploys a condition means it; so is one event source of a partner."""
    router = router_of(PaymentIntentSucceeded)
    kind = {"detail-type": ["payment_intent.succeeded"]}

    for pattern in (
        EventPattern.of(
            PaymentIntentSucceeded, PaymentIntentSucceeded.fields.payload.amount.numeric(">=", 1)
        ),
        EventPattern.parse({"source": ["aws.partner/stripe.com/ed_1"], **kind}),
        EventPattern.parse({"source": STRIPE, **kind, "replay-name": [{"exists": False}]}),
        EventPattern.parse({"source": STRIPE, **kind, "region": ["us-east-1"]}),
    ):
        found = router.check(pattern)
        assert found
        assert [each.kind for each in found.partly] == ["payment_intent.succeeded"]
        assert str(found) == "sends under conditions: payment_intent.succeeded"


@pytest.mark.parametrize(
    "pattern",
    [
        {"detail-type": ["charge.refunded"]},
        {"source": STRIPE, "detail-type": [{"prefix": "charge.refunded"}]},
        {"source": [{"prefix": "aws."}], "detail-type": ["charge.refunded"]},
        {"source": [{"exists": True}], "detail-type": ["charge.refunded"], "account": [{"exists": True}]},
    ],
)
def test_other_ways_to_ask_for_the_same_miss_nothing(pattern: Json) -> None:
    """Operators are understood, not compared as text."""
    found = router_of(ChargeRefunded).check(pattern)

    assert found.missed == found.partly == ()


@pytest.mark.parametrize(
    "pattern",
    [
        {"source": ["aws.partner/stripe.com"], "detail-type": ["charge.refunded"]},
        {"source": AUTH0, "detail-type": ["charge.refunded"]},
        {"source": STRIPE, "detail-type": ["Charge.Refunded"]},
        {"source": STRIPE, "detail-type": [{"exists": False}]},
        {"source": STRIPE, "detail-type": ["charge.refunded"], "account": [{"exists": False}]},
    ],
)
def test_patterns_that_never_match_a_kind_miss_it(pattern: Json) -> None:
    """A bare source, another partner's, another spelling."""
    assert [kind.kind for kind in router_of(ChargeRefunded).check(pattern).missed] == ["charge.refunded"]


def test_a_pattern_without_a_source_sends_what_is_not_ours() -> None:
    """Every other event source with that detail-type, as far as it says."""
    found = router_of(ChargeRefunded).check({"account": ["123456789012"]})

    assert "other" in found.needless_unknown


def test_a_handler_of_a_partner_wants_its_unknown_kinds() -> None:
    """A pattern that names kinds misses those that will come."""
    pattern = {"source": STRIPE, "detail-type": [kind.kind for kind in catalog.kinds("stripe")][:50]}

    found = router_of("stripe").check(pattern)

    assert found.missed_unknown == ("stripe",)
    assert len(found.missed) == len(catalog.kinds("stripe")) - 50


def test_kinds_inside_a_detail_type_are_told_apart() -> None:
    """Auth0's logs have one detail-type; what tells them is in the detail."""
    router = router_of(SuccessLogin)

    whole = router.check({"source": AUTH0, "detail-type": ["Auth0 log"]})
    other = router.check({"source": AUTH0, "detail": {"data": {"type": ["f"]}}})

    assert whole.missed == ()
    assert "f" in [kind.kind for kind in whole.needless]
    assert "user.created" not in [kind.kind for kind in whole.needless]
    assert [kind.kind for kind in other.missed] == ["s"]
    assert [kind.kind for kind in other.needless] == ["f"]


def test_choices_are_followed() -> None:
    """One branch of ``$or`` is enough."""
    pattern = {"$or": [{"source": STRIPE, "detail-type": ["charge.refunded"]}, {"source": ["shop"]}]}

    found = router_of(ChargeRefunded).check(json.dumps(pattern))

    assert found.missed == found.partly == ()
    assert found.needless_unknown == ("other",)


def test_a_pattern_that_eventbridge_refuses_is_refused() -> None:
    """As `EventPattern.parse` does."""
    with pytest.raises(InvalidPatternError):
        router_of(ChargeRefunded).check({"source": "x"})


# Patterns for each bus


def test_the_pattern_of_one_partner_leaves_the_others_out() -> None:
    """A rule is on one bus, and a bus has one partner's events."""
    router = router_of(PaymentIntentSucceeded, SuccessLogin, ChargeRefunded)

    pattern = router.pattern(partner="stripe")

    assert pattern.to_dict() == {
        "source": STRIPE,
        "detail-type": ["payment_intent.succeeded", "charge.refunded"],
    }
    assert router.pattern(partner="stripe", source="aws.partner/stripe.com/ed_1").to_dict()["source"] == [
        "aws.partner/stripe.com/ed_1"
    ]
    with pytest.raises(
        TypeError, match=r"no handler is for events of 'datadog'; there are .*: stripe, auth0"
    ):
        router.pattern(partner="datadog")


def test_a_handler_of_all_partners_is_for_each() -> None:
    """So its pattern for one partner is that of all the partner's events."""
    assert router_of(PartnerEvent).pattern(partner="stripe").to_dict() == {"source": STRIPE}


def test_families_with_event_sources_of_their_own_have_patterns_of_their_own() -> None:
    """Auth0's log streams and event streams are two event sources, and so two buses."""
    router = router_of(SuccessLogin, UserCreated, PaymentIntentSucceeded, QueryAlertMonitor)

    patterns = router.patterns()

    assert {name: list(pattern.to_dict()["source"]) for name, pattern in patterns.items()} == {  # type: ignore[call-overload] # pyright: ignore[reportArgumentType]
        "auth0/logs": AUTH0,
        "auth0/events": AUTH0,
        "stripe/snapshot": STRIPE,
        "datadog": [{"prefix": "aws.partner/datadog.com/"}],
    }
    login, created = (json.dumps(patterns[name].to_dict()) for name in ("auth0/logs", "auth0/events"))
    assert '"s"' in login
    assert "user.created" in created
    assert "user.created" not in login


def test_a_handler_of_several_families_needs_every_event_source_of_the_partner() -> None:
    """So one pattern serves all of them."""
    patterns = router_of(Auth0Event, SuccessLogin).patterns()

    assert {name: pattern.to_dict() for name, pattern in patterns.items()} == {"auth0": {"source": AUTH0}}


def test_all_patterns_together_match_what_the_one_matches() -> None:
    """Whatever the event."""
    router = router_of(SuccessLogin, UserCreated, PaymentIntentSucceeded, ThinEvent)
    whole, parts = router.pattern(), router.patterns().values()

    for partner, name in [
        ("stripe", "payment_intent.succeeded"),
        ("auth0", "s"),
        ("stripe", "charge.refunded"),
    ]:
        event = read_sample(name, partner)
        assert whole.matches(event) == any(part.matches(event) for part in parts)


def test_a_handler_of_every_partner_has_no_pattern_for_each_source() -> None:
    """The sources of all partners are not known."""
    with pytest.raises(TypeError, match="takes the events of every partner"):
        router_of(PartnerEvent).patterns()


# Filters of a subscriber, and patterns of event sources


@pytest.mark.parametrize(
    "registrations",
    [
        [PaymentIntentSucceeded, ChargeRefunded],
        ["stripe"],
        [SuccessLogin, PaymentIntentSucceeded],
        ["auth0", "stripe"],
        [PartnerEvent],
    ],
)
def test_filters_of_a_routers_own_pattern_fit_it(registrations: list[object]) -> None:
    """As values, as AWS describes them, and as JSON text; with and without the system metadata."""
    router = router_of(*registrations)

    for system_metadata in (True, False):
        described = router.pattern().to_subscriber_filters(system_metadata=system_metadata)
        for form in (described, json.dumps(described), SubscriberFilters.parse(described)):
            coverage = router.check(form)
            assert coverage
            assert str(coverage) == "the pattern fits the handlers"


def filters(**patterns: Json) -> SubscriberFilters:
    return SubscriberFilters.parse(
        {"Filters": [{"Scope": scope, "Pattern": json.dumps(each)} for scope, each in patterns.items()]}
    )


@pytest.mark.parametrize(
    ("asked", "missed", "partly"),
    [
        (filters(SYSTEM_METADATA={"aws:Source": AUTH0}), 2, 0),
        (filters(SYSTEM_METADATA={"aws:Source": STRIPE, "aws:DetailType": ["charge.refunded"]}), 1, 0),
        (filters(SYSTEM_METADATA={"aws:Source": STRIPE}, DATA={"detail-type": ["charge.refunded"]}), 1, 0),
        (filters(SYSTEM_METADATA={"aws:DetailType": ["x"]}, DATA={"detail-type": ["charge.refunded"]}), 2, 0),
        (filters(SYSTEM_METADATA={"aws:Source": STRIPE, "aws:DeliveryType": ["LIVE"]}), 0, 2),
        (filters(SYSTEM_METADATA={"aws:DeliveryType": ["LIVE", "REPLAY"]}), 0, 0),
        (filters(SYSTEM_METADATA={"ContentType": ["application/json"]}), 2, 0),
        (filters(SYSTEM_METADATA={"ContentType": [{"prefix": "application/"}]}), 0, 0),
        (filters(SYSTEM_METADATA={"aws:EventId": [{"exists": True}]}), 0, 0),
        (filters(SYSTEM_METADATA={"source": STRIPE}), 2, 0),
        (filters(METADATA={"team": ["a"]}), 2, 0),
        (filters(DATA={"replay-name": [{"exists": True}]}), 2, 0),
        (filters(DATA={"replay-name": [{"exists": False}]}), 0, 0),
        (filters(DATA={"data": {"object": {"amount": [1]}}}), 2, 0),
        (filters(DATA={"detail": {"data": {"object": {"amount": [1]}}}}), 0, 2),
    ],
)
def test_filters_are_checked_scope_by_scope(asked: SubscriberFilters, missed: int, partly: int) -> None:
    """An event must match all of them; what no partner's event has in a part is never matched."""
    router = router_of(PaymentIntentSucceeded, ChargeRefunded)

    coverage = router.check(asked)

    assert (len(coverage.missed), len(coverage.partly)) == (missed, partly)


def test_the_pattern_of_an_event_source_is_checked_for_its_partner() -> None:
    """It says nothing of the source: without the partner, all others would be sent, too."""
    router = router_of(PaymentIntentSucceeded, ChargeRefunded, SuccessLogin)
    text = router.pattern(partner="stripe").to_event_source_pattern()

    assert text == '{"detail-type":["payment_intent.succeeded","charge.refunded"]}'
    assert router.check(text, partner="stripe")
    assert not router.check(text)
    missing = router.check({"detail-type": ["charge.refunded"]}, partner="stripe")
    assert [kind.kind for kind in missing.missed] == ["payment_intent.succeeded"]


def test_an_event_source_without_a_pattern_sends_everything() -> None:
    """To a handler of the partner nothing of it is needless; to one of a kind, all others are."""
    assert router_of("stripe").check(None, partner="stripe")
    assert len(router_of(ChargeRefunded).check(None, partner="stripe").needless) > 500


def test_an_event_source_of_a_family_is_checked_for_it() -> None:
    """As `patterns` names it."""
    router = router_of(LogEvent, UserCreated)

    for name, pattern in router.patterns().items():
        coverage = router.check(pattern.to_event_source_pattern(), partner=name)
        assert (coverage.missed, coverage.needless) == ((), ())
    assert router.check(None, partner="auth0/events").needless


def test_a_partner_that_is_not_there_is_an_error() -> None:
    """With those that are."""
    with pytest.raises(TypeError, match=r"there is no partner 'strip', only: .*stripe"):
        router_of("stripe").check(None, partner="strip")


def test_filters_that_eventbridge_refuses_are_refused() -> None:
    """With the place in the configuration."""
    with pytest.raises(InvalidPatternError) as error:
        router_of("stripe").check({"Filters": [{"Scope": "DATA", "Pattern": "{}"}]})

    assert error.value.path == ("Filters", 0, "Pattern")

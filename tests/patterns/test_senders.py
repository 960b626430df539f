"""What is known of partners' and registered senders' events, asked of a pattern on any event bus."""

import json
from collections.abc import Iterator

import pytest

from partner_events import PartnerEvent, Router, catalog, register
from partner_events.auth0 import SuccessLogin
from partner_events.patterns import EventPattern, PatternWarning, Reference
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded

Json = dict[str, object]

STRIPE = [{"prefix": "aws.partner/stripe.com/"}]
BARE = "it asks for the source %s, but a source is never the partner's name alone"


def warned(pattern: Json) -> list[tuple[str, str]]:
    """The kinds of a pattern's warnings, and where they are."""
    return [(each.kind, ".".join(map(str, each.path))) for each in EventPattern.parse(pattern).warnings]


NEVER: list[tuple[Json, list[tuple[str, str]]]] = [
    (
        {"source": ["aws.partner/stripe.com"], "detail-type": ["payment_intent.succeeded"]},
        [("source-form", "source")],
    ),
    (
        {"source": ["aws.partner/stripe.com"], "detail-type": ["payment.succeeded", "subscription.updated"]},
        [
            ("source-form", "source"),
            ("unknown-detail-type", "detail-type.0"),
            ("unknown-detail-type", "detail-type.1"),
        ],
    ),
    (
        {
            "source": ["aws.partner/auth0.com"],
            "detail-type": ["Login Success"],
            "detail": {"connection": [{"anything-but": ["Username-Password-Authentication"]}]},
        },
        [("source-form", "source"), ("flat-form", "detail-type")],
    ),
    ({"source": ["aws.partner/stripe.com/*"]}, [("source-form", "source")]),
    ({"source": ["aws.partner/*"]}, [("source-form", "source")]),
    ({"source": ["aws.partner/auth0.com/*/auth0.logs"]}, [("source-form", "source")]),
    ({"source": [{"prefix": "aws.partner/stripe.com/*"}]}, [("source-form", "source")]),
    ({"source": ["aws.partner/pagerduty.com/"]}, [("source-form", "source")]),
    ({"source": ["aws.partner/stripe"]}, [("source-form", "source")]),
    ({"source": ["aws.partner"]}, [("source-form", "source")]),
    ({"source": ["aws.partner/stripe.com/<your-id>"]}, [("source-form", "source")]),
    ({"source": [""]}, [("source-form", "source")]),
    ({"source": [{"wildcard": "aws.partner/datadog.com"}]}, [("source-form", "source")]),
    (
        {"source": ["aws.partner/stripe.com", "aws.partner/auth0.com"]},
        [("source-form", "source.0"), ("source-form", "source.1")],
    ),
    ({"detail_type": ["invoice.paid"]}, [("detail-type", "detail_type")]),
]
"""Patterns of which nothing is ever sent, each with its warnings."""

DOUBTFUL: list[tuple[Json, list[tuple[str, str]]]] = [
    (
        {
            "source": ["stripe.webhook", "aws.partner/stripe.com"],
            "detail-type": ["Stripe Webhook Event", "Stripe Event"],
        },
        [("source-form", "source.1")],
    ),
    ({"detail-type": ["Login Success", "Signup Success"]}, [("flat-form", "detail-type")]),
    (
        {"source": [{"prefix": "aws.partner/"}], "detail-type": ["Failed Login"]},
        [("flat-form", "detail-type")],
    ),
    ({"source": ["stripe"]}, [("source-form", "source")]),
    ({"source": ["auth0.com"]}, [("source-form", "source")]),
    ({"source": [{"prefix": "aws.partner/stripe/"}]}, [("source-form", "source")]),
    ({"source": ["aws.partner/mongodb.com/stitch.trigger"]}, [("source-form", "source")]),
    ({"source": ["aws.partner/auth0.com/acme-1"]}, [("source-form", "source")]),
    ({"source": ["aws.partner/zendesk.com/1234"]}, [("source-form", "source")]),
    ({"source": [{"anything-but": ["aws.partner/stripe.com"]}]}, [("source-form", "source")]),
    ({"detail-type": ["payment_intent.succeded"]}, [("unknown-detail-type", "detail-type")]),
    ({"source": STRIPE, "detail-type": ["invoice.payd"]}, [("unknown-detail-type", "detail-type")]),
    (
        {"source": STRIPE, "detail-type": ["invoice.paid", "invoice.payd"]},
        [("unknown-detail-type", "detail-type.1")],
    ),
    (
        {"source": STRIPE, "detail-type": [{"prefix": "payment_intnt."}]},
        [("unknown-detail-type", "detail-type")],
    ),
    ({"source": STRIPE, "detail-type": ["payment_intent.*"]}, [("star", "detail-type")]),
    (
        {
            "source": STRIPE,
            "detail-type": ["invoice.paid"],
            "detail": {"data": {"object": {"staus": ["paid"]}}},
        },
        [("unknown-field", "detail.data.object.staus")],
    ),
    (
        {
            "source": STRIPE,
            "detail-type": ["invoice.paid"],
            "detail": {"data": {"object": {"status": ["payed"]}}},
        },
        [("unknown-value", "detail.data.object.status")],
    ),
    (
        {"source": STRIPE, "detail-type": ["invoice.paid"], "detail": {"data": {"object": {"total": ["1"]}}}},
        [("wrong-type", "detail.data.object.total")],
    ),
    (
        {"detail-type": ["Auth0 log"], "detail": {"data": {"type": ["Login Success"]}}},
        [("unknown-value", "detail.data.type")],
    ),
]
"""Patterns that ask for what no partner documents, each with its warnings."""


@pytest.mark.parametrize(("pattern", "expected"), NEVER)
def test_what_never_matches_is_said_with_its_place(pattern: Json, expected: list[tuple[str, str]]) -> None:
    """On any event bus: a source that no event has, a field that no envelope has."""
    found = EventPattern.parse(pattern).warnings

    assert warned(pattern) == expected
    assert any(each.never_matches for each in found) or pattern.keys() == {"detail_type"} or len(expected) > 1


@pytest.mark.parametrize(("pattern", "expected"), DOUBTFUL)
def test_what_probably_never_matches_is_said_with_its_place(
    pattern: Json, expected: list[tuple[str, str]]
) -> None:
    """Partners add kinds, fields and values, and anybody has sources of their own."""
    assert warned(pattern) == expected
    assert not any(each.never_matches for each in EventPattern.parse(pattern).warnings)


@pytest.mark.parametrize(
    "pattern",
    [
        {"source": ["shop"], "detail-type": ["order.created"], "detail": {"total": [{"numeric": [">", 5]}]}},
        {"source": [{"prefix": "aws.partner/"}]},
        {"source": [{"prefix": "aws.partner/stripe.com"}]},
        {"source": [{"wildcard": "aws.partner/auth0.com/*/auth0.logs"}]},
        {"source": [{"suffix": "/auth0.logs"}]},
        {"source": ["aws.s3", "aws.partner/stripe.com/ed_1"]},
        {"source": ["aws.partner/acme.com/x"], "detail-type": ["anything"]},
        {"source": ["aws.partner/twilio.com/a/b"], "detail-type": ["anything"]},
        {"source": [Reference({"Fn::Sub": "aws.partner/${Suffix}/x"})]},
        {"source": STRIPE, "detail-type": ["a.kind.of.tomorrow", "invoice.paid"]},
        {"source": STRIPE, "detail-type": [{"prefix": "invoice."}]},
    ],
)
def test_patterns_that_can_match_are_left_alone(pattern: Json) -> None:
    """Sources of others, of all partners and of those whose kinds are not known; new kinds beside others."""
    assert warned(pattern) == []


def test_every_kind_of_every_partner_is_known() -> None:
    """No warning is about what `EventPattern.of` writes."""
    from partner_events._kinds.lookup import kind_class

    some = [kind for kind in catalog.kinds() if kind.detail_type is not None][::23]

    for kind in some:
        event_class = kind_class(kind.partner, kind.kind)
        assert event_class is not None
        assert EventPattern.of(event_class).warnings == ()


def test_the_right_source_is_given_as_json() -> None:
    """In the advice, and as an attribute with the place that it is for."""
    (found,) = EventPattern.parse({"source": ["x", "aws.partner/stripe.com/*"]}).warnings

    assert isinstance(found, PatternWarning)
    assert found.reason == (
        'a star is an ordinary character in "aws.partner/stripe.com/*", and no event source has one'
    )
    assert found.advice == 'write {"prefix": "aws.partner/stripe.com/"}'
    assert (found.suggestion, found.suggested_at) == ('{"prefix":"aws.partner/stripe.com/"}', ("source", 1))


def test_a_branch_that_never_matches_leaves_the_others() -> None:
    """The pattern can match, so the warning does not say that it never does."""
    pattern = EventPattern.parse({"$or": [{"source": ["aws.partner/stripe.com"]}, {"id": ["1"]}]})

    (found,) = pattern.warnings

    assert (found.kind, found.path, found.never_matches) == ("source-form", ("$or", 0, "source"), False)


def test_an_explanation_gives_the_pattern_s_own_reason() -> None:
    """Not that the star may be a typing error."""
    delivery: Json = {"source": "aws.partner/stripe.com/ed_1", "detail-type": "invoice.paid", "detail": {}}

    found = EventPattern.parse({"source": ["aws.partner/stripe.com/*"]}).explain(delivery)

    assert found.conditions[0].hint == (
        'a star is an ordinary character in "aws.partner/stripe.com/*", and no event source has one; '
        'write {"prefix": "aws.partner/stripe.com/"}'
    )


def test_an_explanation_knows_the_simplified_form() -> None:
    """Of a detail-type that nobody sends, on a delivery of the same partner."""
    found = EventPattern.parse({"detail-type": ["Login Success"]}).explain({"detail-type": "Auth0 log"})

    assert "that is the simplified form of examples; build it with" in str(found)


class Shop(PartnerEvent, source="shop.orders"):
    """An event of a user's own."""


@pytest.fixture
def _registered() -> Iterator[None]:
    with catalog.temporary_registrations():

        class OrderPlaced(Shop, detail_type="OrderPlaced"):
            pass

        register(OrderPlaced)
        yield


@pytest.mark.usefixtures("_registered")
def test_a_registered_sender_has_kinds_too() -> None:
    """A typing error in its detail-type is found; a kind that nobody reads is none."""
    assert warned({"source": ["shop.orders"], "detail-type": ["OrderPlacd"]}) == [
        ("unknown-detail-type", "detail-type")
    ]
    assert warned({"source": ["shop.orders"], "detail-type": ["Refunded"]}) == []


# Routers


def router_of(kind: type[PartnerEvent]) -> Router:
    router = Router()
    router.on(kind)(lambda event: None)
    return router


@pytest.mark.parametrize(
    "pattern",
    [
        {"source": ["aws.partner/stripe.com/*"]},
        {"source": ["aws.partner/stripe.com"], "detail-type": ["invoice.paid"]},
        {"source": STRIPE, "detail-type": ["invoice.paid"], "detail": {"total": [5]}},
        {"source": STRIPE, "detail-type": ["invoice.paid"], "account": [123456789012]},
        {"source": STRIPE, "detail": ["x"]},
    ],
)
def test_a_router_s_check_is_false_for_what_never_fires(pattern: Json) -> None:
    """Whatever kinds it names; the text says why."""
    found = router_of(InvoicePaid).check(pattern)

    assert not found
    assert "never matches: " in str(found)
    assert any(each.never_matches for each in found.warnings)


def test_a_router_that_takes_everything_else_is_not_fed_by_what_never_fires() -> None:
    """It has no kind that could be missed."""
    router = Router()
    router.otherwise(lambda event: None)

    assert not router.check({"source": ["aws.partner/stripe.com/*"]})
    assert router.check({"source": STRIPE})


# Builders


def test_a_simplified_pattern_is_one_on_purpose() -> None:
    """It is built, with the warnings that it deserves."""
    pattern = EventPattern.of(PaymentIntentSucceeded, flat=True)

    assert [each.kind for each in pattern.warnings] == ["source-form"]
    assert EventPattern.of(SuccessLogin, source="aws.partner/auth0.com", flat=True).to_dict() == {
        "source": ["aws.partner/auth0.com"],
        "detail-type": ["Login Success"],
    }


def test_a_registered_source_can_be_asked_for() -> None:
    """Of a user's class its own source, and no other."""
    assert json.loads(EventPattern.of(Shop, source="shop.orders").to_json()) == {"source": ["shop.orders"]}
    with pytest.raises(ValueError, match=r"its source is 'shop.orders', so leave out source="):
        EventPattern.of(Shop, source="shop.other")

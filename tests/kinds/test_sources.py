"""`register_source`: a partner's events under another source than the partner's."""

import pickle
from collections.abc import Iterator
from typing import cast

import pytest
from conftest import SAMPLES, Json, read_sample

from partner_events import (
    InvalidEventError,
    PartnerEvent,
    Router,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    register,
    register_source,
)
from partner_events._partners import PARTNERS
from partner_events.catalog import KindTable, temporary_registrations
from partner_events.dedupe import Claimed, Deduplicator, Duplicate, MemoryStore
from partner_events.errors import InvalidKindError, InvalidSourceError, KindConflictError
from partner_events.patterns import EventPattern
from partner_events.segment import Track
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded, StripeEvent
from partner_events.testing import sample

OWN = "stripe.webhook"


@pytest.fixture(autouse=True)
def undone() -> Iterator[None]:
    """What a test registers does not stay registered."""
    with temporary_registrations():
        yield


def under(source: str, delivery: Json) -> Json:
    return {**delivery, "source": source}


def facts(delivery: Json) -> object:
    """All that a source may change of how a delivery is read."""
    try:
        event = parse_event(delivery)
    except InvalidEventError as error:
        return [problem.path for problem in error.errors]
    found = [(each.path, each.kind) for each in event.deviations()]
    return type(event), event.kind, event.partner, event.idempotency_key, found, identify(delivery)


@pytest.mark.parametrize(("source", "partner"), PARTNERS.items())
def test_every_partner_is_read_under_a_registered_source_as_under_its_own(source: str, partner: str) -> None:
    """Class, kind, key and deviations are the same; simplified forms are of the bare source alone."""
    register_source("own.bus/", partner=partner)
    paths = sorted((SAMPLES / partner).glob("*.json"))
    deliveries = [read_sample(path.stem, partner) for path in paths]
    real = [each for each in deliveries if str(each.get("source")).startswith(f"{source}/")]

    for delivery in real:
        assert facts(under("own.bus/webhooks", delivery)) == facts(delivery)

    assert real or partner in ("saviynt", "sumologic", "twilio")


def test_without_registration_a_source_is_unknown(paid: Json) -> None:
    """Its deliveries are unknown events, and become so again when registrations are undone."""
    with temporary_registrations():
        register_source(OWN, partner="stripe")
        assert isinstance(parse_event(under(OWN, paid)), PaymentIntentSucceeded)

    assert type(parse_event(under(OWN, paid))) is UnknownEvent
    assert identify(under(OWN, paid)).partner is None


def test_a_source_is_exact_unless_it_ends_with_a_slash(paid: Json) -> None:
    """As the source of a class is."""
    register_source(OWN, partner="stripe")
    register_source("shop/", partner="stripe")

    partners = [identify(under(each, paid)).partner for each in (OWN, f"{OWN}/1", "shop/1", "shop")]

    assert partners == ["stripe", None, "stripe", None]


def test_a_router_hands_the_event_to_the_handler_of_its_class(paid: Json) -> None:
    """Handlers of a class and of a partner alike."""
    register_source(OWN, partner="stripe")
    router, handled = Router(), list[str]()

    @router.on(PaymentIntentSucceeded)
    def paid_out(event: PaymentIntentSucceeded) -> None:
        handled.append(event.payload.id)

    @router.on_partner("stripe")
    def other(event: PartnerEvent) -> None:
        handled.append(event.kind)

    router(under(OWN, paid))
    router(under(OWN, read_sample("charge.refunded")))

    assert handled == [cast("Json", parse_event(paid, PaymentIntentSucceeded).payload.id), "charge.refunded"]


def test_the_same_event_from_both_sources_is_a_duplicate(paid: Json) -> None:
    """The key is the partner's, whoever brought the event."""
    register_source(OWN, partner="stripe")
    dedupe = Deduplicator(MemoryStore(), consumer="test")
    first = dedupe.claim(paid)
    assert isinstance(first, Claimed)
    first.complete()

    assert isinstance(dedupe.claim(under(OWN, paid)), Duplicate)


def test_a_pattern_names_the_source_when_asked(paid: Json) -> None:
    """Otherwise it is the pattern of the partner's own event sources."""
    register_source(OWN, partner="stripe")
    register_source("shop/", partner="stripe")
    kinds = {"detail-type": ["payment_intent.succeeded"]}

    own = EventPattern.of(PaymentIntentSucceeded, source=OWN)
    several = EventPattern.of(PaymentIntentSucceeded, source="shop/")

    assert own.to_dict() == {"source": [OWN], **kinds}
    assert several.to_dict() == {"source": [{"prefix": "shop/"}], **kinds}
    assert own.matches(under(OWN, paid))
    assert EventPattern.of(PaymentIntentSucceeded).matches(paid)


def a_router() -> Router:
    router = Router()
    router.on(PaymentIntentSucceeded)(lambda event: None)
    return router


@pytest.mark.parametrize("detail_type", [None, "Stripe Webhook Event"])
def test_a_routers_pattern_for_the_source_fits_its_handlers(detail_type: str | None, paid: Json) -> None:
    """And what it is asked about is judged by the sources that are registered."""
    register_source(OWN, partner="stripe", detail_type=detail_type)
    router = a_router()

    pattern = router.pattern(source=OWN)

    assert router.check(pattern)
    assert router.check(router.pattern())
    assert pattern.matches({**under(OWN, paid), "detail-type": detail_type or paid["detail-type"]})
    too_much = router.check({"source": [OWN]})
    assert {kind.partner for kind in too_much.needless} == {"stripe"}
    assert too_much.needless_unknown == ("stripe",)
    assert router.check({"source": [OWN], "detail-type": ["invoice.paid"]}).missed


@pytest.mark.parametrize("said", [None, "payment_intent.succeeded", "zebra.created"])
def test_where_all_kinds_have_one_detail_type_it_is_not_a_kind(said: str | None, paid: Json) -> None:
    """Even if it looks like one; it is the kind only where the detail says nothing."""
    register_source("own", partner="stripe", detail_type="stripe.webhook")
    detail = cast(Json, paid["detail"])
    delivery = {**under("own", paid), "detail-type": "stripe.webhook", "detail": {**detail, "type": said}}

    assert parse_event(delivery).kind == identify(delivery).kind == (said or "stripe.webhook")


@pytest.mark.parametrize(
    ("kind", "partner", "marker"),
    [(InvoicePaid, "stripe", {"type": ["invoice.paid"]}), (Track, "segment", {"type": ["track"]})],
)
def test_where_all_kinds_have_one_detail_type_the_detail_identifies_them(
    kind: type[PartnerEvent], partner: str, marker: Json
) -> None:
    """In patterns and in samples, which are parsed to their class."""
    register_source("own", partner=partner, detail_type="Webhook Event")

    made = sample(kind, {"source": "own"})

    assert EventPattern.of(kind, source="own").to_dict() == {
        "source": ["own"],
        "detail-type": ["Webhook Event"],
        "detail": marker,
    }
    assert made.raw["detail-type"] == "Webhook Event"
    assert type(parse_event(made.raw)) is kind
    assert EventPattern.of(kind, source="own").matches(made)


def test_of_all_of_a_partners_events_the_detail_says_nothing() -> None:
    """The class of all kinds has the source's detail-type alone."""
    register_source(OWN, partner="stripe", detail_type="Stripe Webhook Event")

    assert EventPattern.of(StripeEvent, source=OWN).to_dict() == {
        "source": [OWN],
        "detail-type": ["Stripe Webhook Event"],
    }


def test_a_sample_may_have_the_source() -> None:
    """It is checked as every sample is."""
    register_source(OWN, partner="stripe")

    made = sample(PaymentIntentSucceeded, {"source": OWN})

    assert (made.source, made.partner) == (OWN, "stripe")


def test_registering_again_changes_nothing() -> None:
    """So a module that registers may be imported twice."""
    for _ in range(2):
        register_source(OWN, partner="stripe")

    assert identify(under(OWN, read_sample("payment_intent.succeeded"))).partner == "stripe"


@pytest.mark.parametrize(
    ("source", "partner", "detail_type"),
    [
        (OWN, "auth0", None),
        (OWN, "stripe", "Stripe Webhook Event"),
        ("stripe.webhook", "zendesk", None),
        ("aws.partner/stripe.com/ed_1", "auth0", None),
        ("aws.partner/stripe.com", "auth0", None),
        ("aws.partner/", "stripe", None),
        ("com.acme.shops", "stripe", None),
    ],
)
def test_a_source_has_one_sender(source: str, partner: str, detail_type: str | None) -> None:
    """Neither a partner's, nor one that is registered otherwise, is to be had."""
    register_source(OWN, partner="stripe")

    @register
    class ShopOpened(PartnerEvent, source="com.acme.shops", detail_type="ShopOpened"):
        pass

    with pytest.raises(KindConflictError) as raised:
        register_source(source, partner=partner, detail_type=detail_type)

    assert (raised.value.source, raised.value.registrant) == (source, partner)
    assert pickle.loads(pickle.dumps(raised.value)).source == source


def test_a_class_of_ones_own_cannot_have_a_registered_source() -> None:
    """It is the partner's now."""
    register_source(OWN, partner="stripe")

    class Own(PartnerEvent, source=OWN, detail_type="Own"):
        pass

    with pytest.raises(KindConflictError, match=r"'stripe' has the source 'stripe\.webhook'"):
        register(Own)


@pytest.mark.parametrize(
    ("source", "partner", "detail_type", "advice"),
    [
        ("own", "strip", None, "there is no partner 'strip', only auth0, "),
        ("", "stripe", None, "write it as deliveries have it"),
        ("/", "stripe", None, "write it as deliveries have it"),
        ("stripe*", "stripe", None, "write it as deliveries have it"),
        (5, "stripe", None, "write it as deliveries have it"),
        ("own", "stripe", "", "its detail_type is not text"),
        ("own", "sailpoint", "Webhook", "only the detail-type of sailpoint's events says whether they are"),
        ("own", "mongodb", "Webhook", "only the detail-type of mongodb's events .* 'scheduled'"),
    ],
)
def test_what_cannot_be_registered(
    source: object, partner: str, detail_type: str | None, advice: str
) -> None:
    """The error says why, and has the facts."""
    with pytest.raises(InvalidSourceError, match=advice) as raised:
        register_source(cast(str, source), partner=partner, detail_type=detail_type)

    assert (raised.value.source, raised.value.partner) == (source, partner)


def test_a_partners_class_is_not_of_a_source_of_ones_own() -> None:
    """Neither in a table nor in a class statement; the error names what to call instead."""
    table = KindTable({"invoice.paid": ("partner_events.stripe", "InvoicePaid")}, source=OWN)

    class Own(InvoicePaid, source=OWN):
        pass

    for each in (table, Own):
        with pytest.raises(InvalidKindError, match=r"register_source\('stripe\.webhook', partner='stripe'\)"):
            register(each)


def test_the_catalog_stays_as_it_is() -> None:
    """It says what a partner's own event sources begin with."""
    before = catalog.kinds("stripe")

    register_source(OWN, partner="stripe")

    assert catalog.kinds("stripe") == before

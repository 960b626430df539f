"""Partners of which only the event source is known: recognised, typed envelope, open detail."""

from importlib import import_module
from typing import Any

import pytest
from conftest import ROOT, read_sample
from support.json_values import assert_lossless

from partner_events import (
    Model,
    PartnerEvent,
    UnexpectedEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
)
from partner_events.patterns import EventPattern
from partner_events.stripe import StripeEvent
from partner_events.twilio import TwilioEvent, UnknownTwilioEvent

from .contract import OPEN, package

Json = dict[str, Any]


def classes(partner: str) -> tuple[type[PartnerEvent], type[PartnerEvent]]:
    """The class of all events of a partner, and that of those which are not known: here all of them."""
    offered = vars(import_module(f"partner_events.{partner}.events"))["WRITTEN"]
    base, unknown = (getattr(package(partner), name) for name in sorted(offered))
    return base, unknown


def test_they_are_the_partners_without_a_kind() -> None:
    """The catalog says so: recognised, unverified, and no kind is invented."""
    open_partners = {each.name: each for each in catalog.partners() if not catalog.kinds(each.name)}

    assert sorted(open_partners) == OPEN
    assert {each.status for each in open_partners.values()} == {"unverified"}
    assert open_partners["sumologic"].title == "Sumo Logic"
    assert open_partners["twilio"].source == "aws.partner/twilio.com/"


@pytest.mark.parametrize("partner", OPEN)
def test_a_delivery_has_a_typed_envelope_and_an_open_detail(partner: str) -> None:
    """It is the partner's, it is unknown, and it is lossless."""
    raw = read_sample("unknown.example", partner)
    base, unknown = classes(partner)

    event = parse_event(raw, base, strict=True)

    assert type(event) is unknown
    assert isinstance(event, UnknownEvent)
    assert event.partner == identify(raw).partner == partner
    assert event.kind == event.detail_type == identify(raw).kind
    assert event.detail == event.payload == raw["detail"]
    assert event.time.tzinfo is not None
    assert event.occurred_at == event.time
    assert event.to_dict() == raw
    assert_lossless(event, raw)


@pytest.mark.parametrize("partner", OPEN)
def test_the_key_is_the_envelopes_id(partner: str) -> None:
    """Nothing else is known to be one."""
    raw = read_sample("unknown.example", partner)

    key = parse_event(raw).idempotency_key

    assert (key.value, key.strength) == (raw["id"], "envelope")


@pytest.mark.parametrize("partner", OPEN)
def test_the_package_offers_its_two_classes(partner: str) -> None:
    """Imported when they are first asked for, and typed by a stub."""
    stub = (ROOT / "src" / "partner_events" / partner / "__init__.pyi").read_text(encoding="utf-8")

    for model in classes(partner):
        assert f" {model.__name__} as {model.__name__}" in stub
    assert not hasattr(package(partner), "MessageDelivered")


@pytest.mark.parametrize("source", ["aws.partner/twilio.com", "aws.partner/twilio.com/a/b/c"])
def test_any_source_below_the_partners_is_the_partners(source: str) -> None:
    """What follows the first two segments is not known either."""
    raw = {**read_sample("unknown.example", "twilio"), "source": source}

    assert parse_event(raw, TwilioEvent).source == source


@pytest.mark.parametrize("source", ["aws.partner/twilio.company/x", "twilio.com", "aws.partner/twilio"])
def test_another_source_is_not(source: str) -> None:
    """Its delivery is of no known partner."""
    raw = {**read_sample("unknown.example", "twilio"), "source": source}

    assert type(parse_event(raw)) is UnknownEvent
    with pytest.raises(UnexpectedEventError):
        parse_event(raw, TwilioEvent)


def test_a_delivery_is_not_another_partners() -> None:
    """As for any partner."""
    with pytest.raises(UnexpectedEventError, match="expected StripeEvent"):
        parse_event(read_sample("unknown.example", "twilio"), StripeEvent)


class Message(Model):
    """What a user has seen in deliveries."""

    sid: str
    status: str


class MessageEvent(UnknownTwilioEvent):
    """A model of the user's for them."""

    @property
    def message(self) -> Message:
        return Message.model_validate(self.payload)


def test_a_model_of_ones_own_can_be_laid_over_the_detail() -> None:
    """A subclass is used where it is expected."""
    event = parse_event(read_sample("unknown.example", "twilio"), MessageEvent)

    assert event.message.status == "delivered"


def test_a_pattern_asks_for_any_key_of_the_detail() -> None:
    """By the source, and by what the user knows."""
    fields = TwilioEvent.fields

    pattern = EventPattern.of(
        TwilioEvent, fields.detail["status"].equals("delivered"), fields.payload["to"]["number"].prefix("+1")
    )

    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/twilio.com/"}],
        "detail": {"status": ["delivered"], "to": {"number": [{"prefix": "+1"}]}},
    }
    assert pattern.matches(read_sample("unknown.example", "twilio"))


def test_an_unknown_event_is_no_kind_to_ask_for() -> None:
    """Its base class is."""
    with pytest.raises(TypeError, match="is not a kind of event that a pattern can ask for"):
        EventPattern.of(UnknownEvent)


def test_values_stay_out_of_repr_and_errors() -> None:
    """They may be phone numbers."""
    raw = read_sample("unknown.example", "twilio")
    event = parse_event(raw)

    shown = [repr(event), str(event), str(event.log_fields()), repr(identify(raw))]

    assert not any("+1500" in text for text in shown)

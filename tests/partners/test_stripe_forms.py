"""The forms in which Stripe's events arrive: the frame, the detail alone, and what says the kind."""

import copy
import pickle
from collections.abc import Callable
from typing import cast

import pytest
from conftest import Json, read_sample

from partner_events import (
    InvalidEventError,
    PartnerEvent,
    UnknownCarrierError,
    UnknownEvent,
    identify,
    parse_event,
    parse_events,
)
from partner_events.stripe import (
    AccountUpdated,
    PaymentIntentSucceeded,
    PaymentMethodAttached,
    PaymentMethodDetached,
    UnknownStripeEvent,
    V1AccountUpdated,
)

BARE = "aws.partner/stripe.com"
METHOD: Json = {"id": "pm_1", "customer": "cus_1", "type": "card", "card": {"last4": "4242"}}


def delivery(detail_type: str, detail: Json, source: str = f"{BARE}/ed_1") -> Json:
    return {**read_sample("payment_intent.succeeded"), "source": source, "detail-type": detail_type} | {
        "detail": detail
    }


def attached(**more: object) -> Json:
    return {"id": "evt_3", "type": "payment_method.attached", "data": {"object": METHOD}, **more}


def contradictions(event: PartnerEvent) -> list[tuple[str | int, ...]]:
    return [found.path for found in event.deviations() if found.kind == "contradiction"]


# The frame


@pytest.mark.parametrize("more", [{}, {"object": "event"}, {"object": "something"}])
def test_a_frame_under_the_bare_source_is_read_as_the_frame(more: Json) -> None:
    """Whether or not it says that it is an event: only an event has an object in `data.object`."""
    event = parse_event(delivery("payment_method.attached", attached(**more), BARE), PaymentMethodAttached)

    assert (event.payload.id, event.payload.type, event.payload.customer) == ("pm_1", "card", "cus_1")
    assert event.idempotency_key.value == "evt_3"
    assert event.idempotency_key.strength == "documented"


def test_a_thin_frame_under_the_bare_source_is_read_as_the_frame() -> None:
    """Its mark is the object that it refers to."""
    detail = cast(Json, read_sample("v1.account.updated")["detail"])
    del detail["object"]

    event = parse_event(delivery("v1.account.updated", detail, BARE), V1AccountUpdated)

    assert event.payload.related_object.type == "account"
    assert event.idempotency_key.value == detail["id"]


@pytest.mark.parametrize("payload", [None, "pm_1", []])
def test_a_broken_frame_under_the_bare_source_is_not_an_object(payload: object) -> None:
    """It has `data.object`, which is not an object: that is said, and not read as the payload."""
    with pytest.raises(InvalidEventError) as raised:
        parse_event(delivery("payment_method.attached", attached(data={"object": payload}), BARE))

    assert raised.value.errors[0].path == ("detail", "data", "object")


def test_an_object_under_the_bare_source_is_still_the_simplified_form() -> None:
    """A list that the object has in `data` is no frame."""
    event = parse_event(
        delivery("payment_method.attached", {**METHOD, "data": [{"object": {}}]}, BARE), PaymentMethodAttached
    )

    assert event.payload.id == "pm_1"
    assert event.idempotency_key.strength == "envelope"


# The detail alone


def test_the_detail_alone_has_no_deviations() -> None:
    """A webhook's body, or what the input path `$.detail` leaves, never has an envelope."""
    body = read_sample("payment_intent.succeeded")["detail"]

    (event,) = parse_events(cast(Json, body), PaymentIntentSucceeded, strict=True)

    assert event.deviations() == []
    assert pickle.loads(pickle.dumps(event)).deviations() == []
    assert not hasattr(event, "time")
    assert event.occurred_at.year == 2026


@pytest.mark.parametrize("kind", ["payment_intent.succeeded", "v1.account.updated"])
def test_a_body_that_does_not_say_that_it_is_an_event_is_known_by_its_frame(kind: str) -> None:
    """As people write them in tests: with an event's id, a type of Stripe's, an object or a reference."""
    body = cast(Json, copy.deepcopy(read_sample(kind)["detail"]))
    del body["object"]

    assert [event.kind for event in parse_events(body)] == [kind]
    for changed in ({**body, "type": "user.created"}, {**body, "id": "1"}, {**body, "type": 5}):
        with pytest.raises(UnknownCarrierError):
            list(parse_events(changed))
    del body["data" if "related_object" not in body else "related_object"]
    with pytest.raises(UnknownCarrierError):
        list(parse_events(body))


def test_the_detail_alone_deviates_where_the_detail_does() -> None:
    """Only the envelope is left out of account."""
    body = cast(Json, copy.deepcopy(read_sample("payment_intent.succeeded")["detail"]))
    del body["livemode"]

    (event,) = parse_events(body)

    assert [found.path for found in event.deviations()] == [("detail", "livemode")]
    with pytest.raises(InvalidEventError, match=r"`detail\.livemode` is missing"):
        list(parse_events(body, strict=True))


def test_an_incomplete_envelope_deviates() -> None:
    """Where there is an envelope, what it lacks is a deviation."""
    whole = read_sample("payment_intent.succeeded")
    del whole["time"]

    (event,) = parse_events(whole)

    assert [found.path for found in event.deviations()] == [("time",)]


@pytest.mark.parametrize("read", [parse_event, identify])
def test_who_takes_one_delivery_says_what_reads_a_detail_alone(read: Callable[[Json], object]) -> None:
    """It names the partner and the function."""
    body = cast(Json, read_sample("payment_intent.succeeded")["detail"])

    with pytest.raises(InvalidEventError, match=r"detail of an event of stripe .* use `parse_events`"):
        read(body)


def test_what_no_partner_recognizes_is_not_called_a_detail() -> None:
    """Stripe's own objects are not its events."""
    with pytest.raises(InvalidEventError) as raised:
        parse_event(METHOD)

    assert "parse_events" not in str(raised.value)


# What says the kind


@pytest.mark.parametrize("detail_type", ["Stripe Event", "StripeEvent", "Stripe.Webhook", "event", ""])
def test_the_detail_says_the_kind_where_the_detail_type_does_not(detail_type: str) -> None:
    """A detail-type for all kinds is no contradiction, and the event has that of its kind."""
    raw = delivery(detail_type, attached(object="event"))

    event = parse_event(raw, PaymentMethodAttached)

    assert identify(raw).kind == "payment_method.attached"
    assert event.detail_type == event.kind == "payment_method.attached"
    assert event.raw["detail-type"] == detail_type
    assert contradictions(event) == []


def test_the_detail_says_the_kind_of_an_unknown_kind_too() -> None:
    """It is what to ask Stripe's documentation for."""
    event = parse_event(delivery("Stripe Event", attached(type="zebra.created")))

    assert isinstance(event, UnknownStripeEvent)
    assert event.kind == "zebra.created"
    assert contradictions(event) == []


@pytest.mark.parametrize(
    ("detail_type", "said", "expected", "path"),
    [
        ("payment_method.detached", "payment_method.attached", PaymentMethodDetached, ("detail", "type")),
        ("payment_method.atached", "payment_method.attached", UnknownStripeEvent, ("detail", "type")),
        ("payment_method.detached", "zebra.created", PaymentMethodDetached, ("detail", "type")),
        ("payment_method.atached", "zebra.created", UnknownStripeEvent, ("detail", "type")),
    ],
)
def test_a_detail_type_that_contradicts_the_detail_is_a_deviation(
    detail_type: str, said: str, expected: type[PartnerEvent], path: tuple[str, ...]
) -> None:
    """The detail-type decides, since rules filter on it."""
    event = parse_event(delivery(detail_type, attached(type=said)))

    assert type(event) is expected
    assert contradictions(event) == [path]
    with pytest.raises(InvalidEventError, match=r"`detail\.type` says another kind than `detail-type`"):
        parse_event(event.raw, strict=True)


@pytest.mark.parametrize("said", [None, 5, ""])
def test_a_detail_that_does_not_say_its_kind_has_that_of_the_detail_type(said: object) -> None:
    """Even where the detail-type says nothing known."""
    event = parse_event(delivery("Stripe Event", attached(type=said)))

    assert isinstance(event, UnknownEvent)
    assert event.kind == "Stripe Event"


# Accounts


@pytest.mark.parametrize("name", ["account", "user_id"])
def test_the_connected_account_has_two_names(name: str) -> None:
    """Versions before 2017-05-25 called it `user_id`."""
    raw = read_sample("account.updated")
    detail = cast(Json, raw["detail"])
    detail[name] = detail.pop("account")

    assert parse_event(raw, AccountUpdated).connected_account == "acct_1tyindt2FhIVSqqz"

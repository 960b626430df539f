"""What an update changed: `previous` and `changed` of Stripe's snapshot events."""

import copy
import pickle
from typing import cast

import pytest
from conftest import Json, read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events import FieldUnavailableError, parse_event
from partner_events._wire.json import is_object
from partner_events.stripe import (
    AccountUpdated,
    Change,
    CustomerSourceUpdated,
    CustomerSubscriptionUpdated,
    PaymentIntentSucceeded,
)
from partner_events.stripe.models import Card, Subscription
from partner_events.testing import sample


def updated(changed: object, version: str | None = None, **now: object) -> CustomerSubscriptionUpdated:
    """An update of a subscription, with what it changed."""
    raw = sample(CustomerSubscriptionUpdated, {"detail.data.object.status": "past_due"}).to_dict()
    detail = cast(Json, raw["detail"])
    if version:
        detail["api_version"] = version
    data = cast(Json, detail["data"])
    data["object"] = {**cast(Json, data["object"]), **now}
    data["previous_attributes"] = changed
    return parse_event(raw, CustomerSubscriptionUpdated)


def test_a_field_that_changed_has_its_value_before_and_since() -> None:
    """The change can be unpacked by a match."""
    event = updated({"status": "active"})

    match event.changed(lambda subscription: subscription.status):
        case Change("active", "past_due"):
            pass
        case other:
            pytest.fail(repr(other))


def test_what_is_not_said_to_have_changed_has_not() -> None:
    """On the object before it has the value that it has now."""
    event = updated({"cancel_at_period_end": True})

    assert event.changed(lambda subscription: subscription.status) is None
    assert event.previous is not None
    assert event.previous.status == event.payload.status == "past_due"


def test_the_object_before_is_of_the_payloads_class() -> None:
    """Of several objects, of the one that it is."""
    raw = read_sample("customer.source.updated.card")
    data = cast(Json, cast(Json, raw["detail"])["data"])
    data["previous_attributes"] = {"exp_year": 2020}

    event = parse_event(raw, CustomerSourceUpdated)

    assert type(updated({}).previous) is Subscription
    assert isinstance(event.previous, Card)
    assert event.previous.exp_year == 2020
    assert event.previous.last4 == cast(Card, event.payload).last4


def test_null_is_a_value_before() -> None:
    """It does not mean that the field has not changed."""
    event = updated({"canceled_at": None}, canceled_at=1_700_000_000)

    change = event.changed(lambda subscription: subscription.canceled_at)

    assert change == Change(None, 1_700_000_000)


def test_of_an_object_inside_what_changed_in_it_is_there() -> None:
    """The rest of it has not changed."""
    settings: Json = {"end_behavior": {"missing_payment_method": "cancel"}}
    event = updated(
        {"trial_settings": {"end_behavior": {"missing_payment_method": "pause"}}}, trial_settings=settings
    )

    change = event.changed(
        lambda it: it.trial_settings and it.trial_settings.end_behavior.missing_payment_method
    )

    assert change == Change("pause", "cancel")


def test_a_whole_object_inside_takes_the_place_of_the_present_one() -> None:
    """An object of the API's own says what it is, and lacks what it did not have."""
    old: Json = {"object": "list", "data": [], "has_more": False, "url": "/v1/old"}

    event = updated({"items": {"object": "list", "data": [], "url": "/v1/old"}})
    complete = updated({"items": old})

    assert event.previous
    assert complete.previous
    assert not hasattr(event.previous.items, "has_more")
    assert complete.previous.items.has_more is False


def test_a_list_is_there_as_a_whole() -> None:
    """So an item of it can be compared."""
    now = updated({}).payload.model_dump(by_alias=True, mode="json")["items"]
    then = copy.deepcopy(now["data"])
    then[0]["quantity"] = 41

    event = updated({"items": {"data": then}})

    change = event.changed(lambda subscription: subscription.items.data[0].quantity)
    assert change is not None
    assert change.before == 41
    assert change.after == now["data"][0].get("quantity")
    assert event.changed(lambda subscription: subscription.items.data[0].id) is None
    assert event.changed(lambda subscription: subscription.items.data) is not None
    assert event.changed(lambda subscription: subscription.items.url) is None


def test_a_key_of_a_map_that_is_new_was_not_there() -> None:
    """Stripe says so with null."""
    event = updated({"metadata": {"order": None, "old": "1"}}, metadata={"order": "7", "same": "x"})

    assert event.previous is not None
    assert event.previous.metadata == {"same": "x", "old": "1"}
    assert event.changed(lambda it: it.metadata.get("order")) == Change(None, "7")
    assert event.changed(lambda it: it.metadata.get("old")) == Change("1", None)
    assert event.changed(lambda it: it.metadata.get("same")) is None


def test_a_map_that_was_empty_was_empty() -> None:
    """An empty object is not one without changes: it would not be there."""
    event = updated({"metadata": {}}, metadata={"order": "7"})

    assert event.previous is not None
    assert event.previous.metadata == {}


def test_an_event_that_does_not_say_what_changed_has_no_object_before() -> None:
    """And so nothing has changed."""
    event = parse_event(read_sample("payment_intent.succeeded"), PaymentIntentSucceeded)

    assert event.previous is None
    assert event.changed(lambda intent: intent.status) is None


def test_what_was_of_another_type_before_is_unavailable() -> None:
    """As where it is delivered."""
    event = updated({"cancel_at_period_end": "no"})

    with pytest.raises(FieldUnavailableError) as raised:
        event.changed(lambda subscription: subscription.cancel_at_period_end)

    assert raised.value.value == "no"
    assert event.payload.cancel_at_period_end is not None


@pytest.mark.parametrize(
    ("version", "is_known"),
    [("2017-04-06", False), ("2017-04-06; beta=v1", False), ("2017-05-25", True), (None, True)],
)
def test_up_to_2017_04_06_a_list_before_cannot_be_known(version: str | None, is_known: bool) -> None:
    """Stripe says that such a list has only the items that changed."""
    event = updated({"default_tax_rates": []}, version=version or "2026-10-28.endive", default_tax_rates=None)

    assert event.previous is not None
    assert hasattr(event.previous, "default_tax_rates") is is_known
    assert hasattr(event.payload, "default_tax_rates")


def test_a_list_inside_of_another_object_cannot_be_known_either() -> None:
    """The object around it can."""
    raw = read_sample("account.updated")
    detail = cast(Json, raw["detail"])
    detail["api_version"] = "2015-01-11"
    data = cast(Json, detail["data"])
    data["previous_attributes"] = {"requirements": {"currently_due": ["x"], "current_deadline": 5}}

    event = parse_event(raw, AccountUpdated)

    assert event.previous is not None
    assert event.previous.requirements is not None
    assert event.previous.requirements.current_deadline == 5
    with pytest.raises(FieldUnavailableError, match="does not carry it"):
        str(event.previous.requirements.currently_due)


def test_the_delivery_and_the_payload_stay_as_they_are() -> None:
    """Nothing of them is changed, and equal events stay equal."""
    event, other = (updated({"metadata": {"a": "1"}, "status": "active"}) for _ in range(2))
    before = copy.deepcopy(event.raw)

    assert event.previous is event.previous

    assert event.raw == before
    assert event == other
    assert event.model_dump(mode="json") == other.model_dump(mode="json")
    assert pickle.loads(pickle.dumps(event)).previous == event.previous


def test_a_copy_with_another_detail_has_another_object_before() -> None:
    """What was found out of the first is not the copy's."""
    event = updated({"status": "active"})
    assert event.previous is not None

    copied = event.model_copy(update={"detail": updated({"status": "trialing"}).detail})

    assert copied.previous is not None
    assert (event.previous.status, copied.previous.status) == ("active", "trialing")


def test_a_change_does_not_show_its_values() -> None:
    """They may be personal data."""
    assert repr(Change("jane@example.com", "joe@example.com")) == "Change(before=..., after=...)"


JSON_SCALARS = st.booleans() | st.integers() | st.text(max_size=3)
JSON = st.recursive(
    JSON_SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
)
OBJECTS = st.dictionaries(st.sampled_from(["a", "b", "c"]), JSON, max_size=4)


def differences(before: Json, now: Json) -> Json:
    """What Stripe would say changed: of objects in part, of lists as a whole, of new keys null."""
    found: Json = {}
    for name in before.keys() | now.keys():
        old, new = before.get(name), now.get(name)
        if old == new and type(old) is type(new):
            continue
        found[name] = differences(old, new) if is_object(old) and old and is_object(new) else old
    return found


def without_nulls(value: object) -> object:
    if is_object(value):
        return {name: without_nulls(each) for name, each in value.items() if each is not None}
    return value


@given(OBJECTS, OBJECTS)
def test_the_object_before_is_what_the_differences_were_made_of(before: Json, now: Json) -> None:
    """Whatever the objects are; a key with null is one that was not there."""
    event = updated(differences({"unknown": before}, {"unknown": now}), unknown=now)

    assert event.previous is not None
    assert event.previous.model_extra is not None
    assert without_nulls(event.previous.model_extra["unknown"]) == before


def test_a_field_that_the_version_still_has_is_compared_too() -> None:
    """Today's types call it retired."""
    raw = sample(CustomerSubscriptionUpdated, api_version="2024-06-20").to_dict()
    data = cast(Json, cast(Json, raw["detail"])["data"])
    data["previous_attributes"] = {"current_period_end": 1}

    event = parse_event(raw, CustomerSubscriptionUpdated)

    change = event.changed(lambda subscription: subscription.current_period_end)
    assert change is not None
    assert (change.before, change.after) == (1, event.payload.current_period_end)
    assert event.changed(lambda subscription: subscription.current_period_start) is None

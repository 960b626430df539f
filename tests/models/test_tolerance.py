"""The tolerant reader: what does not fit is unavailable where it is touched, and nowhere else."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError, model_validator
from support.counting import calls_of, least

from partner_events import Deviation, FieldUnavailableError, InvalidEventError, parse_event, register
from partner_events.catalog import temporary_registrations
from partner_events.stripe import (
    API_VERSIONS,
    ChargeSucceeded,
    CheckoutSessionCompleted,
    CustomerSubscriptionUpdated,
    CustomerUpdated,
    InvoicePaid,
    InvoiceUpcoming,
    PaymentIntentPaymentFailed,
    PaymentIntentSucceeded,
    StripeEvent,
)
from partner_events.stripe.models import PaymentIntent

Json = dict[str, Any]
Sample = Callable[[str], Json]

PAYLOAD = ("detail", "data", "object")

OFTEN = 300
"""More often than a kind is read before it is settled, which makes it faster."""


def payload_of(delivery: Json) -> Json:
    payload: Json = delivery["detail"]["data"]["object"]
    return payload


def places(event: StripeEvent) -> dict[tuple[str | int, ...], str]:
    """Where an event deviates, from the payload down, and how."""
    return {d.path[len(PAYLOAD) :]: d.kind for d in event.deviations()}


def test_a_delivery_that_fits_has_no_deviations(paid: Json) -> None:
    """Nothing is unavailable on it."""
    assert parse_event(paid).deviations() == []


def test_an_absent_field_is_unavailable_where_it_is_read(paid: Json) -> None:
    """The rest of the event reads as ever; the field behaves like a missing attribute."""
    del payload_of(paid)["amount"]

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.payload.currency == "usd"
    assert not hasattr(event.payload, "amount")
    assert getattr(event.payload, "amount", 0) == 0
    with pytest.raises(FieldUnavailableError, match="`amount` of PaymentIntent is not available"):
        event.payload.amount  # noqa: B018


def test_the_error_says_what_of_which_delivery_came_instead(paid: Json) -> None:
    """Field, kind, API version and the JSON type are in the text, the value is an attribute."""
    payload_of(paid)["amount"] = "12 secret euros"

    event = parse_event(paid, PaymentIntentSucceeded)
    with pytest.raises(FieldUnavailableError) as caught:
        event.payload.amount  # noqa: B018

    error = caught.value
    for word in ("amount", "payment_intent.succeeded", "2026-10-28.endive", "a string"):
        assert word in str(error)
    assert "secret" not in str(error)
    assert (error.field, error.model) == ("amount", "PaymentIntent")
    assert (error.deviation, error.json_type, error.value) == (
        "contradiction",
        "a string",
        "12 secret euros",
    )


def test_null_against_the_type_is_unavailable(paid: Json) -> None:
    """A required field that is sent as null is a deviation of its own kind."""
    payload_of(paid)["currency"] = None

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.deviations() == [Deviation((*PAYLOAD, "currency"), "null", None)]
    assert not hasattr(event.payload, "currency")


def test_a_nullable_field_of_another_type_is_unavailable(paid: Json) -> None:
    """Optional does not mean anything goes: it is not silently None."""
    payload_of(paid)["customer"] = {"id": "cus_1", "object": "customer"}

    event = parse_event(paid, PaymentIntentSucceeded)

    assert places(event) == {("customer",): "contradiction"}
    assert event.deviations()[0].value == {"id": "cus_1", "object": "customer"}
    assert not hasattr(event.payload, "customer")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("amount", "1"),
        ("amount", 1.0),
        ("amount", True),
        ("livemode", 1),
        ("livemode", "true"),
        ("currency", 5),
        ("payment_method_types", "card"),
        ("payment_method_types", {"0": "card"}),
        ("metadata", ["a"]),
        ("shipping", "Berlin"),
        ("shipping", 7),
    ],
)
def test_no_value_is_converted_to_the_documented_type(paid: Json, field: str, value: object) -> None:
    """The JSON type decides, for scalars, lists, maps and objects alike."""
    payload_of(paid)[field] = value

    event = parse_event(paid, PaymentIntentSucceeded)

    assert places(event) == {(field,): "contradiction"}


def test_a_number_may_be_an_integer_and_stays_one(sample: Sample) -> None:
    """An integer is a number, and is handed on as the integer that it was."""
    raw = sample("invoice.paid")
    payload_of(raw)["default_tax_rates"] = [tax_rate(percentage=19)]

    event = parse_event(raw, InvoicePaid)

    rate = event.payload.default_tax_rates[0].percentage
    assert (rate, type(rate)) == (19, int)
    assert event.deviations() == []


def tax_rate(**changes: object) -> Json:
    return {
        "id": "txr_1",
        "object": "tax_rate",
        "active": True,
        "created": 1793715652,
        "display_name": "VAT",
        "inclusive": False,
        "livemode": False,
        "percentage": 19.5,
        "metadata": {},
        "country": None,
        "description": None,
        "effective_percentage": None,
        "flat_amount": None,
        "jurisdiction": None,
        "jurisdiction_level": None,
        "rate_type": None,
        "state": None,
        "tax_type": None,
        **changes,
    }


def test_an_unknown_value_of_a_vocabulary_is_a_value(paid: Json) -> None:
    """Vocabularies grow: a new word is handed on."""
    payload_of(paid)["status"] = "settled_early"
    payload_of(paid)["object"] = "payment_intent_v2"

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.payload.status == "settled_early"
    assert event.deviations() == []


def test_unknown_fields_are_kept_on_every_level(paid: Json) -> None:
    """They are extras of their model, and in every dump."""
    paid["new_envelope"] = 1
    paid["detail"]["new_frame"] = 2
    payload_of(paid)["shipping"]["new_nested"] = {"deep": [3]}

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.model_extra == {"new_envelope": 1}
    assert event.payload.shipping is not None
    assert event.payload.shipping.model_extra == {"new_nested": {"deep": [3]}}
    assert dumped(event) == paid["detail"]


def dumped(event: StripeEvent) -> object:
    return event.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"]


def test_a_bad_item_makes_its_whole_list_unavailable(paid: Json) -> None:
    """A list is never shortened or shifted."""
    payload_of(paid)["payment_method_types"] = ["card", 5, "link"]

    event = parse_event(paid, PaymentIntentSucceeded)

    assert places(event) == {("payment_method_types",): "contradiction"}
    assert event.deviations()[0].value == ["card", 5, "link"]


def test_a_bad_field_of_an_item_leaves_the_list(sample: Sample) -> None:
    """Only the nearest model field is unavailable: here that of the item."""
    raw = sample("invoice.paid")
    payload_of(raw)["lines"]["data"][1]["amount"] = "much"

    event = parse_event(raw, InvoicePaid)

    assert places(event) == {("lines", "data", 1, "amount"): "contradiction"}
    assert len(event.payload.lines.data) == 2
    assert event.payload.lines.data[0].amount > 0
    assert not hasattr(event.payload.lines.data[1], "amount")


@pytest.mark.parametrize("item", [None, "il_1", [], 7])
def test_an_item_that_is_no_object_makes_its_list_unavailable(sample: Sample, item: object) -> None:
    """Except for `[]`, which is an empty object whose fields are absent."""
    raw = sample("invoice.paid")
    payload_of(raw)["lines"]["data"].append(item)

    event = parse_event(raw, InvoicePaid)

    if item == []:
        assert len(event.payload.lines.data) == 3
        assert places(event)[("lines", "data", 2, "amount")] == "absent"
    else:
        assert places(event) == {("lines", "data"): "contradiction"}
        assert event.payload.lines.has_more is False


def test_a_bad_entry_is_removed_from_its_map(paid: Json) -> None:
    """The others stay; touching the bad one is a KeyError."""
    payload_of(paid)["metadata"] = {"order_id": "order-123", "attempt": 2, "note": None}

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.payload.metadata == {"order_id": "order-123"}
    assert places(event) == {("metadata", "attempt"): "contradiction", ("metadata", "note"): "null"}
    with pytest.raises(KeyError):
        event.payload.metadata["attempt"]


def test_an_empty_array_is_an_empty_map(paid: Json) -> None:
    """Old APIs send `[]` for `{}`; that is no deviation."""
    payload_of(paid)["metadata"] = []

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.payload.metadata == {}
    assert event.deviations() == []


def test_an_empty_array_is_an_empty_object(paid: Json) -> None:
    """What it may lack is None, and what every such object has is absent, in another module, too."""
    payload_of(paid)["amount_details"] = []
    payload_of(paid)["shipping"]["address"] = []

    event = parse_event(paid, PaymentIntentSucceeded)

    assert event.payload.amount_details is not None
    assert event.payload.amount_details.tip is None
    assert event.payload.shipping is not None
    assert event.payload.shipping.address is not None
    assert not hasattr(event.payload.shipping.address, "city")
    assert {path[:2] for path in places(event)} == {("shipping", "address")}


def test_an_empty_array_for_an_object_with_required_fields_lacks_them(sample: Sample) -> None:
    """The object is there; what it would have to hold is absent."""
    raw = sample("customer.updated")
    payload_of(raw)["tax"] = []

    event = parse_event(raw, CustomerUpdated)

    assert event.payload.tax is not None
    lacks = ("automatic_tax", "ip_address", "location", "provider")
    assert places(event) == {("tax", name): "absent" for name in lacks}


def test_a_bad_field_inside_a_nested_object_leaves_the_object(paid: Json) -> None:
    """Damage is contained at the nearest model field, across modules."""
    payload_of(paid)["payment_method_options"]["card"]["network"] = 5
    payload_of(paid)["shipping"]["address"]["city"] = ["Portland"]

    event = parse_event(paid, PaymentIntentSucceeded)

    assert places(event) == {
        ("payment_method_options", "card", "network"): "contradiction",
        ("shipping", "address", "city"): "contradiction",
    }
    assert event.payload.shipping is not None
    assert event.payload.shipping.address is not None
    assert event.payload.shipping.address.country == "US"


def test_an_unknown_tag_makes_a_polymorphic_field_unavailable(sample: Sample) -> None:
    """An object of a kind that is not documented there cannot be typed."""
    raw = sample("payment_intent.payment_failed")
    payload_of(raw)["last_payment_error"]["source"] = {"object": "crypto_wallet", "id": "w_1"}

    event = parse_event(raw, PaymentIntentPaymentFailed)

    assert places(event) == {("last_payment_error", "source"): "contradiction"}
    error = event.payload.last_payment_error
    assert error is not None
    assert error.type


def test_an_unknown_tag_of_the_payload_makes_the_payload_unavailable(sample: Sample) -> None:
    """The event is not lost: envelope, frame and raw are there."""
    raw = sample("customer.source.updated.card")
    payload_of(raw)["object"] = "crypto_wallet"

    event = parse_event(raw, StripeEvent)

    assert [d.path for d in event.deviations()] == [PAYLOAD]
    assert event.idempotency_key.strength == "documented"
    with pytest.raises(FieldUnavailableError, match="`object`"):
        event.payload  # noqa: B018


def test_a_member_of_a_union_is_read_tolerantly(sample: Sample) -> None:
    """Once the tag says which object it is, its own fields may misfit."""
    raw = sample("customer.source.updated.card")
    payload_of(raw)["exp_month"] = "12"

    event = parse_event(raw, StripeEvent)

    assert places(event) == {("exp_month",): "contradiction"}


def test_an_invoice_to_come_has_no_id(sample: Sample) -> None:
    """invoice.upcoming lacks what every other invoice has."""
    event = parse_event(sample("bent.invoice.upcoming"), InvoiceUpcoming)

    assert ("id",) in places(event)
    assert event.payload.currency


def test_a_misfit_envelope_is_read_as_far_as_it_goes(paid: Json) -> None:
    """Hand-written test events lack fields, and no time is made of a number."""
    for name in ("region", "resources", "version"):
        del paid[name]
    paid["time"] = 1793715671

    event = parse_event(paid, PaymentIntentSucceeded)

    assert {(*d.path, d.kind) for d in event.deviations()} == {
        ("region", "absent"),
        ("resources", "absent"),
        ("version", "absent"),
        ("time", "contradiction"),
    }
    assert event.payload.amount == 9999


@pytest.mark.parametrize("time", ["2026-11-03T14:21:11", "yesterday", "", None, 5])
def test_what_is_no_time_with_an_offset_is_no_time(paid: Json, time: object) -> None:
    """A naive time would be a lie about when."""
    paid["time"] = time

    event = parse_event(paid)

    assert not hasattr(event, "time")


def test_old_deliveries_of_stripe_still_read(sample: Sample) -> None:
    """A charge of 2019 gives what it has, and deviates in nothing that its version does not have yet."""
    event = parse_event(sample("old_2019.charge.succeeded"), ChargeSucceeded)

    assert event.api_version == "2019-02-19"
    assert event.payload.amount == 2900
    assert event.payload.metadata == {}
    assert places(event) == {}
    assert not hasattr(event.payload, "disputed")


def test_a_bent_delivery_deviates_in_exactly_what_is_bent(sample: Sample) -> None:
    """Text for a number, null for a currency, a number in metadata, an expanded customer."""
    event = parse_event(sample("bent.payment_intent.succeeded"), PaymentIntentSucceeded)

    assert places(event) == {
        ("amount",): "contradiction",
        ("currency",): "null",
        ("customer",): "contradiction",
        ("metadata", "attempt"): "contradiction",
    }


def test_strict_refuses_every_deviation_at_once(sample: Sample) -> None:
    """All of them are in one error, with paths and without values."""
    raw = sample("bent.payment_intent.succeeded")

    with pytest.raises(InvalidEventError, match="deviates") as caught:
        parse_event(raw, strict=True)

    paths = {problem.path[len(PAYLOAD) :] for problem in caught.value.errors}
    assert paths == {("amount",), ("currency",), ("customer",), ("metadata", "attempt")}
    assert caught.value.partner == "stripe"
    assert caught.value.raw is raw


def test_strict_refuses_an_array_where_an_object_is_documented(paid: Json) -> None:
    """What the tolerant reader takes for empty is against the documented type."""
    payload_of(paid)["metadata"] = []

    with pytest.raises(InvalidEventError) as caught:
        parse_event(paid, strict=True)

    assert [problem.path for problem in caught.value.errors] == [(*PAYLOAD, "metadata")]


def test_strict_accepts_what_fits(paid: Json) -> None:
    """Strictness is no obstacle to a documented delivery, unknown fields included."""
    payload_of(paid)["new_field"] = 1

    assert parse_event(paid, strict=True) == parse_event(paid)


def test_a_subclasses_own_types_are_read_tolerantly_too(paid: Json) -> None:
    """A narrower field of the user's is unavailable where the delivery does not have it."""
    from pydantic import BaseModel

    from partner_events.stripe import SnapshotDetail

    class Order(BaseModel):
        order_id: str
        priority: int

    class Intent(PaymentIntent):
        metadata: Order  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    class Paid(PaymentIntentSucceeded):
        detail: SnapshotDetail[Intent]

    lacking = parse_event(paid, Paid)
    payload_of(paid)["metadata"] = {"order_id": "order-123", "priority": 1}
    fitting = parse_event(paid, Paid)

    assert places(lacking) == {("metadata",): "contradiction"}
    assert fitting.detail.data.object.metadata == Order(order_id="order-123", priority=1)


def with_misfits(paid: Json, levels: int) -> Json:
    """A chain of objects, each with a misfit of its own."""
    raw = copy.deepcopy(paid)
    chain: Json = payload_of(raw)
    for _ in range(levels):
        intent: Json = {**payload_of(paid), "amount": "bad"}
        chain["last_payment_error"] = {"type": "card_error", "payment_intent": intent}
        chain = intent
    return raw


def test_deep_misfits_are_read_once_per_level(paid: Json) -> None:
    """What a chain of objects costs follows its length and not its power."""
    deep, flat = with_misfits(paid, 7), with_misfits(paid, 3)
    for raw, levels in ((deep, 7), (flat, 3)):
        assert len(parse_event(raw, PaymentIntentSucceeded).deviations()) == levels

    def cost(raw: Json) -> int:
        return calls_of(lambda: parse_event(raw, PaymentIntentSucceeded))

    most = 4 * min(cost(flat), cost(flat)) - 1
    assert least(lambda: cost(deep), most) <= most


def test_many_misfits_in_a_list_are_all_found(sample: Sample) -> None:
    """Each item is repaired on its own."""
    raw = sample("customer.subscription.updated")
    items = payload_of(raw)["items"]["data"]
    items += [{**items[0], "id": f"si_{n}", "created": "now"} for n in range(500)]

    event = parse_event(raw, CustomerSubscriptionUpdated)

    assert len(event.deviations()) == 500
    assert len(event.payload.items.data) == len(items)


def test_an_object_documented_as_text_may_be_an_object(sample: Sample) -> None:
    """A reference that arrives expanded is unavailable as text, and in raw as it came."""
    raw = sample("checkout.session.completed")
    payload_of(raw)["payment_intent"] = {"id": "pi_1", "object": "payment_intent"}

    event = parse_event(raw, CheckoutSessionCompleted)

    assert places(event) == {("payment_intent",): "contradiction"}
    assert event.to_dict() == raw


def test_deviations_can_be_listed_of_json_of_any_depth(sample: Sample) -> None:
    """Plain JSON inside may be nested deeper than Python recurses."""
    raw = sample("customer.updated")
    deep: object = []
    for _ in range(20_000):
        deep = {"a": deep}
    raw["detail"]["data"]["previous_attributes"] = {"name": deep}
    del payload_of(raw)["livemode"]

    event = parse_event(raw, CustomerUpdated)

    assert places(event) == {("livemode",): "absent"}


@pytest.mark.parametrize(
    "name",
    [
        "payment_intent.succeeded",
        "bent.payment_intent.succeeded",
        "bent.invoice.upcoming",
        "customer.updated",
    ],
)
def test_a_kind_that_comes_often_is_read_as_it_was_at_first(sample: Sample, name: str) -> None:
    """Settled edges change the speed only."""
    raw = sample(name)
    first = parse_event(raw)

    later = [parse_event(raw) for _ in range(OFTEN)][-1]

    assert later == first
    assert later.deviations() == first.deviations()
    assert later.model_dump(mode="json", by_alias=True) == first.model_dump(mode="json", by_alias=True)


@pytest.mark.parametrize("is_bent", [False, True], ids=["missing", "missing and bent"])
@pytest.mark.parametrize("lacked", [("amount",), ("status", "latest_charge"), ("client_secret", "livemode")])
def test_what_is_missing_is_said_alike_before_and_after_a_kind_is_settled(
    paid: Json, lacked: tuple[str, ...], is_bent: bool
) -> None:
    """The event, what deviates and in which order, and the error of what is read, also in models inside."""
    payload = payload_of(paid)
    payload["shipping"]["address"].pop("city")
    paid.pop("region")
    for name in lacked:
        del payload[name]
    if is_bent:
        payload["currency"] = 7
    first = parse_event(paid, PaymentIntentSucceeded)

    later = [parse_event(paid, PaymentIntentSucceeded) for _ in range(OFTEN)][-1]

    assert later == first
    assert later.deviations() == first.deviations()
    assert {("region",), *((*PAYLOAD, name) for name in lacked)} <= {each.path for each in later.deviations()}
    for name in lacked:
        with pytest.raises(FieldUnavailableError) as of_first:
            getattr(first.payload, name)
        with pytest.raises(FieldUnavailableError) as of_later:
            getattr(later.payload, name)
        assert str(of_later.value) == str(of_first.value)
        assert (of_later.value.api_version, of_later.value.event_kind) == (first.api_version, first.kind)


@pytest.mark.parametrize("lacked", ["amount", "currency", "latest_charge"])
def test_what_is_missing_is_said_alike_of_todays_version_and_of_the_one_before(
    paid: Json, lacked: str
) -> None:
    """That of another version is noted while it is read, that of today's found by what is refused."""
    del payload_of(paid)[lacked]
    older = copy.deepcopy(paid)
    older["detail"]["api_version"] = API_VERSIONS[-2]

    of_today, of_older = (parse_event(each, PaymentIntentSucceeded) for each in (paid, older))

    assert of_older.deviations() == of_today.deviations() != []
    assert of_older.payload.model_dump(by_alias=True) == of_today.payload.model_dump(by_alias=True)
    with pytest.raises(FieldUnavailableError) as error:
        getattr(of_older.payload, lacked)
    assert error.value.api_version == API_VERSIONS[-2]


@pytest.mark.parametrize("of_a_union", ["settled", "noting"])
def test_where_a_value_may_be_of_several_models_what_is_missing_tells_them_apart_still(
    of_a_union: str,
) -> None:
    """Also where what is missing is only noted: a model in a union needs what it requires."""
    validator = _validator_of_a_union(of_a_union)

    with pytest.raises(ValidationError):
        validator.validate_python({"value": {"neither": 1}, "more": 1})

    assert validator.validate_python({"value": {"right": 1}, "more": 1}).value.right == 1


def _validator_of_a_union(of_which: str) -> Any:
    from partner_events._models.insides import noting_validator, why_pydantic
    from partner_events._models.insides.walking import settled
    from partner_events._models.model import Model

    if of_which == "noting" and (reason := why_pydantic()):
        pytest.skip(f"pydantic makes all classes in its own way: {reason}")

    name = "partner_events._a_test"
    space: dict[str, Any] = {"__name__": name, "Model": Model}
    exec(
        "class Left(Model):\n    left: int\n"
        "class Right(Model):\n    right: int\n"
        "class Holder(Model):\n    value: Left | Right\n    more: int\n",
        space,
    )
    found = settled(space["Holder"], 1) if of_which == "settled" else noting_validator(space["Holder"])
    assert found is not None
    return found


def test_a_misfit_in_a_settled_kind_costs_no_field_that_fits(paid: Json, sample: Sample) -> None:
    """It is read as the first event would be, and so is what comes after it."""
    bent = sample("bent.payment_intent.succeeded")
    first, first_bent = parse_event(paid), parse_event(bent)
    for _ in range(OFTEN):
        parse_event(paid)

    for _ in range(OFTEN // 10):
        later, later_bent = parse_event(paid), parse_event(bent)

        assert (later, later.deviations()) == (first, [])
        assert later_bent == first_bent
        assert later_bent.deviations() == first_bent.deviations() != []


def test_a_misfit_behind_a_settled_edge_is_contained(paid: Json) -> None:
    """It is unavailable where it is, as it would be in the first event."""
    for _ in range(OFTEN):
        parse_event(paid)
    payload_of(paid)["shipping"]["address"]["city"] = 7

    event = parse_event(paid, PaymentIntentSucceeded)

    assert places(event) == {("shipping", "address", "city"): "contradiction"}
    assert event.payload.shipping is not None
    assert event.payload.shipping.address is not None
    assert event.payload.shipping.address.country == payload_of(paid)["shipping"]["address"]["country"]


@pytest.mark.parametrize("is_registered", [True, False], ids=["registered", "expected by one call"])
def test_the_validators_of_a_refinement_run_for_every_event(paid: Json, is_registered: bool) -> None:
    """However often its kind has come before."""
    seen: list[str] = []

    class Noted(PaymentIntentSucceeded):
        @model_validator(mode="after")
        def note(self) -> "Noted":
            seen.append(self.id)
            return self

    with temporary_registrations():
        if is_registered:
            register(Noted)
        for _ in range(OFTEN):
            parse_event(paid)
        seen.clear()

        events = [parse_event(paid, Noted), parse_event(paid, Noted)]

    assert [type(event) for event in events] == [Noted, Noted]
    assert len(seen) == len(events)

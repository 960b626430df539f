"""Models behave as a pydantic user expects."""

import copy
import pickle
import threading
from collections.abc import Callable
from typing import Any

import pytest
from conftest import walk
from pydantic import TypeAdapter, ValidationError

from partner_events import PartnerEvent, parse_event
from partner_events.stripe import (
    ChargeSucceeded,
    CustomerSourceUpdated,
    PaymentIntentSucceeded,
    SnapshotEvent,
)
from partner_events.stripe.models import Address, Card, Customer, PaymentIntent, SetupIntent

Json = dict[str, Any]
Sample = Callable[[str], Json]

COPIES: dict[str, Callable[[PartnerEvent], PartnerEvent]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "model_copy": lambda event: event.model_copy(),
    "model_copy_deep": lambda event: event.model_copy(deep=True),
    "pickle": lambda event: pickle.loads(pickle.dumps(event)),
}


def payload_of(delivery: Json) -> Json:
    payload: Json = delivery["detail"]["data"]["object"]
    return payload


@pytest.mark.parametrize("name", ["payment_intent.succeeded", "bent.payment_intent.succeeded"])
@pytest.mark.parametrize("how", COPIES)
def test_a_copy_equals_its_original_deviations_included(sample: Sample, name: str, how: str) -> None:
    """All ways to copy keep fields, extras, raw and what is unavailable."""
    event = parse_event(sample(name))

    duplicate = COPIES[how](event)

    assert duplicate == event
    assert duplicate.deviations() == event.deviations()
    assert duplicate.to_dict() == event.to_dict()
    assert hash(duplicate) == hash(event)


def test_events_that_deviate_differently_are_not_equal(sample: Sample) -> None:
    """Absent is not null, on the event and on the models inside."""
    absent, null = sample("payment_intent.succeeded"), sample("payment_intent.succeeded")
    del payload_of(absent)["amount"]
    payload_of(null)["amount"] = None

    one, other = parse_event(absent, SnapshotEvent), parse_event(null, SnapshotEvent)

    assert one != other
    assert one.payload != other.payload


def test_a_copy_with_other_fields_no_longer_has_the_delivery_as_raw(paid: Json) -> None:
    """to_dict and raw then tell the fields as they are."""
    event = parse_event(paid)

    changed = event.model_copy(update={"region": "eu-west-1"})

    assert changed.region == "eu-west-1"
    assert changed.to_dict() == {**paid, "region": "eu-west-1"}
    assert event.to_dict() == paid


def test_a_copy_can_supply_what_was_unavailable(sample: Sample) -> None:
    """Then the field reads, and is no deviation any more."""
    raw = sample("bent.payment_intent.succeeded")
    intent = parse_event(raw, PaymentIntentSucceeded).payload

    mended = intent.model_copy(update={"amount": 12050})

    assert mended.amount == 12050


def test_models_are_read_only(paid: Json) -> None:
    """Neither events nor what is inside them can be changed."""
    event = parse_event(paid, PaymentIntentSucceeded)

    with pytest.raises(ValidationError, match="frozen"):
        event.region = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(ValidationError, match="frozen"):
        event.payload.amount = 1  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_events_are_hashable_and_objects_are_not(paid: Json) -> None:
    """An event may be a key; an object holds lists and maps and says so."""
    event = parse_event(paid, PaymentIntentSucceeded)

    assert {event: 1}[parse_event(paid, PaymentIntentSucceeded)] == 1
    with pytest.raises(TypeError, match="unhashable type: 'PaymentIntent'"):
        hash(event.payload)


def test_match_statements_take_classes_and_fields(paid: Json) -> None:
    """Class patterns work on events and on their payload."""
    match parse_event(paid):
        case ChargeSucceeded():
            matched = "charge"
        case PaymentIntentSucceeded(payload=PaymentIntent(amount=amount)):
            matched = f"paid {amount}"
        case _:
            matched = "other"

    assert matched == "paid 9999"


def test_a_dump_gives_back_what_arrived(paid: Json) -> None:
    """By alias, as JSON, without what was not set."""
    payload_of(paid)["unheard_of"] = {"a": [1, None]}
    event = parse_event(paid)

    dump = event.model_dump(by_alias=True, mode="json", exclude_unset=True)

    assert dump == paid


def test_include_and_exclude_reach_through_lazy_edges(paid: Json) -> None:
    """The models of other modules are serialized like any."""
    event = parse_event(paid)

    dump = event.model_dump(include={"detail": {"data": {"object": {"shipping": {"address": {"city"}}}}}})

    address = dump["detail"]["data"]["object"]["shipping"]["address"]
    assert address == {"city": "Portland"}


def test_model_validate_is_strict(paid: Json) -> None:
    """Outside of parse_event the documented types are required, all errors at once and nested."""
    raw = payload_of(paid)
    raw["amount"] = "1"
    del raw["currency"]
    raw["shipping"]["address"]["city"] = 7

    with pytest.raises(ValidationError) as caught:
        PaymentIntent.model_validate(raw)

    errors = {error["loc"]: error["type"] for error in caught.value.errors()}
    assert errors == {
        ("amount",): "int_type",
        ("currency",): "missing",
        ("shipping", "address", "city"): "string_type",
    }


def test_model_validate_refuses_an_array_for_an_object(paid: Json) -> None:
    """That `[]` may mean `{}` is a matter of deliveries."""
    payload_of(paid)["metadata"] = []

    with pytest.raises(ValidationError, match="metadata"):
        PaymentIntent.model_validate(payload_of(paid))


def test_constructors_take_python_names_and_are_strict() -> None:
    """A field whose wire name is no Python name has its own; required ones are required."""
    address = Address(city="Portland", line1=None)

    assert address.model_dump(exclude_unset=True) == {"city": "Portland", "line1": None}
    with pytest.raises(ValidationError, match="Input should be a valid string"):
        Address(city=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_an_event_can_be_built_by_hand(paid: Json) -> None:
    """From its parts, envelope in Python's names; raw and to_dict are then its fields."""
    parsed = parse_event(paid, PaymentIntentSucceeded)

    built = PaymentIntentSucceeded(
        version="0",
        id=parsed.id,
        detail_type="payment_intent.succeeded",
        source=parsed.source,
        account=parsed.account,
        time=parsed.time,
        region=parsed.region,
        resources=parsed.resources,
        detail=parsed.detail,
    )

    assert built.to_dict() == paid
    assert built.idempotency_key == parsed.idempotency_key


def test_an_event_of_another_detail_type_cannot_be_built(paid: Json) -> None:
    """The class's detail-type is the only one that its constructor takes."""
    with pytest.raises(ValidationError, match="detail-type"):
        ChargeSucceeded.model_validate(paid)


def test_relaxed_validation_reaches_through_lazy_edges(paid: Json) -> None:
    """strict=False converts in the models of other modules as well."""
    raw = payload_of(paid)
    raw["amount"] = "9999"
    raw["payment_method_options"]["card"]["network"] = None
    raw["amount_details"]["tip"] = {"amount": "5"}
    raw["last_payment_error"] = {"type": "x", "setup_intent": {"created": "1"}}

    with pytest.raises(ValidationError) as strict:
        PaymentIntent.model_validate(raw, strict=True)
    with pytest.raises(ValidationError) as relaxed:
        PaymentIntent.model_validate(raw, strict=False)

    created = ("last_payment_error", "setup_intent", "created")
    assert created in {error["loc"] for error in strict.value.errors()}
    assert created not in {error["loc"] for error in relaxed.value.errors()}
    assert ("amount",) not in {error["loc"] for error in relaxed.value.errors()}


def test_validation_context_reaches_through_lazy_edges() -> None:
    """A context of the user's is handed on, and does not make validation tolerant."""
    with pytest.raises(ValidationError, match=r"shipping\.address\.city"):
        Customer.model_validate(
            {
                "id": "cus_1",
                "object": "customer",
                "created": 1,
                "livemode": False,
                "shipping": {"address": {"city": 5}},
            },
            context={"mine": 1},
        )


def test_a_json_schema_is_complete_across_edges_and_circles() -> None:
    """Every reference leads to a definition, and every definition is referred to."""
    schema = PaymentIntentSucceeded.model_json_schema()

    definitions: Json = schema["$defs"]
    references = {value for place, value in walk(schema) if place and place[-1] == "$ref"}
    assert references == {f"#/$defs/{name}" for name in definitions}
    assert {"PaymentIntent", "SetupIntent", "Address", "PaymentMethod"} <= set(definitions)
    last_error = definitions["PaymentIntentLastPaymentError"]["properties"]["payment_intent"]
    assert {"$ref": "#/$defs/PaymentIntent"} in last_error["anyOf"]
    assert schema["properties"]["time"]["format"] == "date-time"


def test_a_json_schema_requires_what_is_required() -> None:
    """Tolerance does not show in the schema."""
    schema = Address.model_json_schema()
    customer = Customer.model_json_schema()

    assert "required" not in schema
    assert set(customer["required"]) == {"created", "id", "livemode", "object"}


def test_a_polymorphic_field_is_a_choice_in_the_json_schema() -> None:
    """All documented objects are listed."""
    schema = CustomerSourceUpdated.model_json_schema()

    choice = schema["$defs"]["CustomerSourceUpdatedData"]["properties"]["object"]["oneOf"]
    assert [item["$ref"].rpartition("/")[2] for item in choice] == [
        "Account",
        "BankAccount",
        "Card",
        "Source",
    ]


def test_a_type_adapter_and_another_model_can_hold_events(paid: Json) -> None:
    """Events are types like any for pydantic, a JSON schema included."""
    adapter = TypeAdapter(list[PaymentIntentSucceeded])

    events = adapter.validate_python([paid])

    assert events[0].payload.amount == 9999
    assert adapter.json_schema()["items"]


def test_first_use_in_many_threads_at_once_gives_equal_events(sample: Sample) -> None:
    """Importing and building models is safe when it happens in several threads."""
    raw = sample("treasury.outbound_transfer.posted")
    results: list[PartnerEvent] = []
    threads = [threading.Thread(target=lambda: results.append(parse_event(raw))) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=600)

    assert len(results) == 8
    assert all(event == results[0] for event in results)


def test_models_in_a_circle_can_be_nested() -> None:
    """A payment intent and a setup intent refer to each other through their last errors."""
    assert "last_setup_error" in SetupIntent.model_fields
    assert "last_payment_error" in PaymentIntent.model_fields


def test_a_repr_names_class_and_key_only(paid: Json) -> None:
    """Values may be personal data or secrets."""
    event = parse_event(paid, PaymentIntentSucceeded)

    expected = f"PaymentIntentSucceeded(id='{event.id}', key='{event.idempotency_key.value}')"
    assert repr(event) == str(event) == expected
    assert repr(event.payload) == "PaymentIntent(...)"
    assert str(Card.model_construct(last4="4242")) == "Card(...)"

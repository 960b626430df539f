"""Objects that are fetched from Stripe's API: `read_object`, `expanded`."""

import copy
import json
import pickle
from typing import Any, get_args

import pytest
from conftest import ROOT, Json, read_sample
from hypothesis import given
from support.json_values import JSON

from partner_events import FieldUnavailableError, Model
from partner_events._models.insides import fields_of
from partner_events.errors import InvalidObjectError
from partner_events.stripe import (
    StripeList,
    UnknownStripeObject,
    expanded,
    models,
    read_object,
)
from partner_events.stripe._objects import class_of
from partner_events.stripe.models import Charge, Customer, Invoice, PaymentIntent, Refund, V2CoreAccount


def intent(**fields: object) -> Json:
    detail: Any = read_sample("payment_intent.succeeded")["detail"]
    return {**detail["data"]["object"], **fields}


CUSTOMER: Json = {"id": "cus_1", "object": "customer", "email": "jane@example.com"}


@pytest.mark.parametrize("fetched", [intent(), json.dumps(intent()), json.dumps(intent()).encode()])
def test_an_object_is_read_from_what_the_api_returns(fetched: Json | str | bytes) -> None:
    """JSON, its text, or its bytes."""
    found = read_object(fetched, PaymentIntent)

    assert type(found) is PaymentIntent
    assert found.amount == 9999
    assert type(read_object(fetched)) is PaymentIntent


def test_an_object_of_stripes_library_is_read() -> None:
    """Which is not a mapping."""

    class Fetched:
        def to_dict(self) -> Json:
            return intent()

    assert read_object(Fetched(), PaymentIntent).amount == 9999


def documents() -> dict[str, str]:
    """The class of each object, by what it says that it is."""
    found: dict[str, str] = {}
    for path in (ROOT / "schemas" / "stripe" / "objects").glob("*.json"):
        for name, schema in json.loads(path.read_text())["components"]["schemas"].items():
            for word in schema.get("properties", {}).get("object", {}).get("enum", []):
                if word not in ("event", "v2.core.event"):
                    found[word] = "StripeList" if word == "list" else name
    return found


@pytest.mark.parametrize(("object_type", "name"), documents().items())
def test_what_an_object_says_that_it_is_decides_its_class(object_type: str, name: str) -> None:
    """Of every object that the documents have."""
    assert class_of(object_type).__name__ == name
    assert type(read_object({"object": object_type})).__name__ == name


@pytest.mark.parametrize("said", [None, 5, "", "zebra", "v2.core.zebra", "__class__", "models", "Invoice"])
def test_an_object_of_an_unknown_type_is_read_as_it_is(said: object) -> None:
    """Nothing of it is lost."""
    found = read_object({"object": said, "id": "x_1", "more": [1]})

    assert type(found) is UnknownStripeObject or said == "Invoice"
    assert found.model_extra is not None
    assert found.model_extra["more"] == [1]


def test_what_does_not_fit_is_unavailable() -> None:
    """And the error says that an object was fetched, of which version."""
    found = read_object({"id": "re_1", "object": "refund", "amount": "12"}, Refund, api_version="2020-08-27")

    assert found.id == "re_1"
    for name, deviation in (("amount", "contradiction"), ("currency", "absent")):
        with pytest.raises(FieldUnavailableError, match=r"this object \(API version 2020-08-27\)") as raised:
            getattr(found, name)
        assert (raised.value.deviation, raised.value.event_kind) == (deviation, None)
        assert "event.raw" not in str(raised.value)


# Expanded fields


def test_an_expanded_field_is_its_id_and_knows_its_object() -> None:
    """In the class of the object."""
    found = read_object(intent(customer=CUSTOMER), PaymentIntent)

    customer = expanded(found.customer, Customer)

    assert found.customer == "cus_1"
    assert isinstance(found.customer, str)
    assert customer is not None
    assert customer.email == "jane@example.com"


def test_a_field_that_is_not_expanded_has_no_object() -> None:
    """Neither has one that is null, nor any text."""
    found = read_object(intent(customer="cus_1", latest_charge=None), PaymentIntent)

    assert expanded(found.customer) is None
    assert expanded(found.latest_charge) is None


def test_expanded_fields_lie_within_each_other() -> None:
    """As `expand=["latest_charge.customer"]` returns them."""
    charge: Json = {"id": "ch_1", "object": "charge", "customer": CUSTOMER, "amount": 5}
    found = expanded(read_object(intent(latest_charge=charge), PaymentIntent).latest_charge, Charge)

    assert found is not None
    customer = expanded(found.customer, Customer)
    assert customer is not None
    assert (found.amount, customer.email) == (5, "jane@example.com")


def test_expanded_fields_of_objects_inside_are_ids_too() -> None:
    """Wherever they are: in an object, in a list, in a list of a list's objects."""
    lines: Json = {
        "object": "list",
        "data": [{"id": "il_1", "object": "line_item", "discounts": [{"id": "di_1", "object": "discount"}]}],
        "has_more": False,
        "url": "/v1/invoices/in_1/lines",
    }
    found = read_object(
        {
            "id": "in_1",
            "object": "invoice",
            "lines": lines,
            "parent": {"type": "x", "subscription_details": {"subscription": {"id": "sub_1"}}},
        },
        Invoice,
    )

    assert found.lines.data[0].discounts == ["di_1"]
    assert expanded(found.lines.data[0].discounts[0]) is not None
    assert found.parent is not None
    assert found.parent.subscription_details is not None
    assert found.parent.subscription_details.subscription == "sub_1"


def test_a_deleted_object_is_still_an_object() -> None:
    """Of which only the id is left."""
    found = read_object(
        intent(customer={"id": "cus_1", "object": "customer", "deleted": True}), PaymentIntent
    )

    customer = expanded(found.customer, Customer)

    assert customer is not None
    assert not hasattr(customer, "created")


def test_an_object_without_an_id_is_not_an_expanded_field() -> None:
    """It does not fit the type, so the field is unavailable."""
    found = read_object(intent(customer={"object": "customer"}), PaymentIntent)

    assert not hasattr(found, "customer")


def test_copies_keep_what_is_expanded() -> None:
    """And a dump has the id."""
    found = read_object(intent(customer=CUSTOMER), PaymentIntent)

    for each in (copy.deepcopy(found), pickle.loads(pickle.dumps(found)), found.model_copy()):
        assert expanded(each.customer, Customer) == expanded(found.customer, Customer)
    assert found.model_dump(mode="json")["customer"] == "cus_1"


def test_an_expanded_object_of_another_class_is_refused() -> None:
    """As any other object."""
    found = read_object(intent(customer=CUSTOMER), PaymentIntent)

    with pytest.raises(InvalidObjectError, match="expected Charge, but the object is Customer"):
        expanded(found.customer, Charge)


# Lists


@pytest.mark.parametrize(
    "found",
    [
        {"object": "search_result", "has_more": True, "next_page": "page_2", "url": "/v1/charges/search"},
        {"next_page_url": "/v2/core/accounts?page=2", "previous_page_url": None},
    ],
)
def test_what_a_search_found_and_a_list_of_the_api_v2_are_lists(found: Json) -> None:
    """With what the next page is asked for with."""
    read = read_object({**found, "data": [{"id": "acct_1", "object": "v2.core.account"}]}, StripeList)

    assert [type(each) for each in read.data] == [V2CoreAccount]
    assert (read.next_page, read.next_page_url) == (found.get("next_page"), found.get("next_page_url"))


def test_an_error_of_the_api_is_not_an_object() -> None:
    """A function that gets it may not raise."""
    answer = {"error": {"type": "invalid_request_error", "message": "No such invoice: 'in_1'"}}

    with pytest.raises(InvalidObjectError, match="answered with an error, 'invalid_request_error'") as raised:
        read_object(answer)
    assert "in_1" not in str(raised.value)


def test_a_list_has_objects_of_their_own_classes() -> None:
    """One page, which says whether there is more."""
    items: list[Json] = [{"object": "refund", "id": "re_1", "amount": 5}, intent()]

    found = read_object({"object": "list", "data": items, "has_more": True, "url": "/v1/x"}, StripeList)

    assert [type(each) for each in found.data] == [Refund, PaymentIntent]
    assert found.has_more
    assert [each["id"] for each in found.model_dump()["data"]] == ["re_1", intent()["id"]]


# What is refused


@pytest.mark.parametrize(
    ("fetched", "said"),
    [
        ("", "the text is not JSON"),
        (b"\xff", "the bytes are not UTF-8"),
        ("[]", "an array is not an object of Stripe's"),
        ("null", "null is not an object of Stripe's"),
        (5, "an integer is not an object of Stripe's"),
        ('{"a": NaN}', "a number that Python does not decode"),
    ],
)
def test_what_is_not_an_object_is_refused(fetched: Any, said: str) -> None:
    """With what it is instead."""
    with pytest.raises(InvalidObjectError, match=said) as raised:
        read_object(fetched, Refund)

    assert raised.value.raw == fetched
    assert raised.value.expected == (Refund,)


def test_what_is_nested_too_deep_is_refused() -> None:
    """By an error of this library."""
    inner: Json = {"object": "payment_intent", "id": "pi_1"}
    for _ in range(40):
        setup = {"object": "setup_intent", "last_setup_error": {"type": "x", "payment_intent": inner}}
        inner = {"object": "payment_intent", "last_payment_error": {"type": "x", "setup_intent": setup}}

    with pytest.raises(InvalidObjectError, match="nested deeper than Python follows"):
        read_object(inner)


@given(JSON)
def test_no_object_makes_reading_fail(value: object) -> None:
    """Whatever a field holds, the object is there."""
    for name in ("customer", "lines", "discounts", "metadata", "object"):
        found = read_object({"object": "invoice", "id": "in_1", name: value})

        assert isinstance(found, Model)


def test_every_class_of_an_object_is_found_by_its_type() -> None:
    """The other way round: of each model that has one documented type."""
    for name in vars(models)["_MODULES"]:
        field = fields_of(getattr(models, name)).get("object")
        words = get_args(field.annotation) if field is not None else ()
        assert all(class_of(word).__name__ == name for word in words if isinstance(word, str))

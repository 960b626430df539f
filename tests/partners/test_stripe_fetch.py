"""The object behind a thin event, fetched with Stripe's own client from a server on 127.0.0.1."""

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast
from urllib.request import Request, urlopen

import pytest
from conftest import Json, read_sample
from support.stripe_api import CUSTOMER, KEY, StripeApi, stripe_api

import partner_events.stripe as package
from partner_events import FieldUnavailableError, catalog, parse_event
from partner_events.errors import InvalidObjectError
from partner_events.patterns._building.kinds import vocabulary
from partner_events.stripe import (
    StripeEvent,
    ThinEvent,
    ThinObjectEvent,
    ThinSingletonEvent,
    V1BalanceAvailable,
    V1InvoicePaid,
    V2CoreAccountUpdated,
    expanded,
    models,
)
from partner_events.stripe._objects import class_of
from partner_events.stripe.models import Balance, Charge, Customer, Discount, Invoice, V2CoreAccount
from partner_events.testing import sample

stripe: Any = pytest.importorskip("stripe")
pytestmark = pytest.mark.tools


@pytest.fixture
def api() -> Iterator[StripeApi]:
    with stripe_api() as running:
        yield running


def thin(kind: type[ThinEvent], url: str, **detail: object) -> Json:
    """A delivery of a thin event that refers to the object at a path."""
    raw = sample(kind).to_dict()
    own = cast(Json, raw["detail"])
    own["related_object"] = {**cast(Json, own["related_object"]), "url": url}
    own.update(detail)
    return raw


def invoice_paid(url: str = "/v1/invoices/in_1", **detail: object) -> V1InvoicePaid:
    return parse_event(thin(V1InvoicePaid, url, **detail), V1InvoicePaid)


def client(api: StripeApi, **options: object) -> Any:
    return stripe.StripeClient(KEY, base_addresses={"api": api.url}, max_network_retries=0, **options)


def get(api: StripeApi) -> Callable[[str, Mapping[str, str]], bytes]:
    """A function as users write one, without any library of Stripe's."""

    def get(path: str, headers: Mapping[str, str]) -> bytes:
        request = Request(api.url + path, headers={**headers, "Authorization": f"Bearer {KEY}"})
        with urlopen(request) as response:
            return bytes(response.read())

    return get


# Stripe's client, or any function


def test_stripes_client_fetches_the_object(api: StripeApi) -> None:
    """As an instance of its class, with typed fields."""
    invoice = invoice_paid().fetch(client(api), Invoice)

    assert (invoice.id, invoice.amount_due, invoice.customer) == ("in_1", 1500, "cus_1")


def test_a_function_fetches_the_object(api: StripeApi) -> None:
    """It gets path and headers, and adds what it needs."""
    invoice = invoice_paid().fetch(get(api), Invoice)

    assert invoice.amount_due == 1500


def test_stripes_client_fetches_without_blocking(api: StripeApi) -> None:
    """With the client's own asynchronous HTTP library."""
    http_client = stripe.HTTPXClient()

    async def fetch() -> Invoice:
        return await invoice_paid().fetch_async(client(api, http_client=http_client), Invoice)

    assert asyncio.run(fetch()).amount_due == 1500


def test_a_coroutine_function_fetches_the_object(api: StripeApi) -> None:
    """The asynchronous twin of a function."""
    read = get(api)

    async def get_async(path: str, headers: Mapping[str, str]) -> bytes:
        return await asyncio.to_thread(read, path, headers)

    async def fetch() -> Invoice:
        return await invoice_paid().fetch_async(get_async, Invoice)

    assert asyncio.run(fetch()).amount_due == 1500


@pytest.mark.parametrize("way", ["client", "function"])
def test_it_is_asked_for_in_the_events_context_and_in_the_version_of_the_types(
    way: str, api: StripeApi
) -> None:
    """And says which event the request is for, as Stripe's own library does."""
    event = invoice_paid(context="acct_1/acct_2")

    event.fetch(client(api) if way == "client" else get(api))

    (asked,) = api.asked
    assert asked.path == "/v1/invoices/in_1"
    assert asked.headers["stripe-context"] == "acct_1/acct_2"
    assert asked.headers["stripe-version"] == StripeEvent.types_version
    assert asked.headers["stripe-request-trigger"] == f"event={event.detail.id}"


def test_an_event_without_context_leaves_the_clients_own(api: StripeApi) -> None:
    """A client may be of one account."""
    raw = thin(V1InvoicePaid, "/v1/invoices/in_1")
    cast(Json, raw["detail"]).pop("context", None)
    event = parse_event(raw, V1InvoicePaid)

    event.fetch(client(api, stripe_context="acct_own"))
    event.fetch(get(api))

    assert [asked.headers.get("stripe-context") for asked in api.asked] == ["acct_own", None]


def test_another_version_can_be_asked_for(api: StripeApi) -> None:
    """Errors of the object name it."""
    invoice = invoice_paid().fetch(client(api), Invoice, api_version="2024-06-20")

    with pytest.raises(FieldUnavailableError) as raised:
        str(invoice.collection_method)

    assert api.asked[0].headers["stripe-version"] == "2024-06-20"
    assert raised.value.api_version == "2024-06-20"


def test_without_a_version_in_the_answer_it_is_the_one_that_was_asked_for() -> None:
    """A proxy may leave the header out."""
    with stripe_api(says_version=False) as api:
        invoice = invoice_paid().fetch(client(api), Invoice, api_version="2024-06-20")

    with pytest.raises(FieldUnavailableError) as raised:
        str(invoice.collection_method)
    assert raised.value.api_version == "2024-06-20"


def test_fields_are_expanded_on_demand(api: StripeApi) -> None:
    """They stay ids, and know their objects."""
    invoice = invoice_paid().fetch(client(api), Invoice, expand=["customer", "discounts"])

    customer = expanded(invoice.customer, Customer)
    assert customer is not None
    assert (invoice.customer, customer.email) == ("cus_1", CUSTOMER["email"])
    assert invoice.discounts == ["di_1", "di_2"]
    found = [expanded(each) for each in invoice.discounts]
    assert [type(each) for each in found] == [Discount, type(None)]


def test_the_only_object_of_its_type_is_fetched(api: StripeApi) -> None:
    """Its reference has a path and no id."""
    event = parse_event(thin(V1BalanceAvailable, "/v1/balance"), V1BalanceAvailable)

    assert event.fetch(client(api), Balance).available == []


def test_an_object_of_the_api_v2_is_typed_too(api: StripeApi) -> None:
    """What is not in what came is unavailable."""
    event = parse_event(thin(V2CoreAccountUpdated, "/v2/core/accounts/acct_1"), V2CoreAccountUpdated)

    account = event.fetch(client(api))

    assert isinstance(account, V2CoreAccount)
    assert (account.object, account.display_name) == ("v2.core.account", "Acme")
    assert not hasattr(account, "created")


def test_the_kind_says_of_which_class_its_object_is(api: StripeApi) -> None:
    """Without being told, and what is not of it is refused; any other class can be asked for."""
    assert isinstance(invoice_paid().fetch(client(api)), Invoice)

    with pytest.raises(InvalidObjectError, match="expected Invoice, but the object is Balance") as raised:
        invoice_paid("/v1/balance").fetch(client(api))
    assert raised.value.expected == (Invoice,)
    assert isinstance(invoice_paid("/v1/balance").fetch(client(api), Balance), Balance)


def test_every_kind_that_refers_to_an_object_says_which() -> None:
    """By classes that objects of that type are read as."""
    kinds: list[type] = [getattr(package, kind.class_name) for kind in catalog.kinds("stripe")]
    referring = [each for each in kinds if issubclass(each, (ThinObjectEvent, ThinSingletonEvent))]
    assert len(referring) > 250
    for each in referring:
        names = each.__event_related__.split()
        assert names, each
        for name in names:
            model = getattr(models, name)
            assert [class_of(tag) for tag in vocabulary(model, "object")] == [model]


# What goes wrong


def test_what_stripes_client_raises_is_raised(api: StripeApi) -> None:
    """An object may be gone by the time it is fetched."""
    with pytest.raises(stripe.InvalidRequestError, match="No such"):
        invoice_paid("/v1/invoices/in_2").fetch(client(api), Invoice)


def test_an_object_of_another_class_is_refused(api: StripeApi) -> None:
    """As a delivery of another kind is."""
    with pytest.raises(InvalidObjectError, match="expected Charge, but the object is Invoice") as raised:
        invoice_paid().fetch(client(api), Charge)

    assert (raised.value.object_type, raised.value.expected) == ("invoice", (Charge,))


@pytest.mark.parametrize(
    "url",
    [
        "@evil.example/v1/invoices/in_1",
        ".evil.example/v1/",
        "//evil.example/v1/invoices",
        "https://evil.example/v1/invoices/in_1",
        "/v1/../../x",
        "/v1/./x",
        "/v1/x\r\nHost: evil.example",
        "/v1/\\evil",
        "/v1/x y",
        "/v1/ü",
        "/v3/x",
        "",
    ],
)
def test_a_reference_that_is_not_a_path_of_the_api_is_not_followed(url: str, api: StripeApi) -> None:
    """The client would send its secret key along."""
    with pytest.raises(InvalidObjectError, match="does not refer to a path of Stripe's API"):
        invoice_paid(url).fetch(client(api))

    assert api.asked == []


def test_an_event_that_refers_to_no_object_has_nothing_to_fetch(api: StripeApi) -> None:
    """Type checkers say so, too."""
    raw = sample(V1InvoicePaid).to_dict()
    raw["detail-type"] = cast(Json, raw["detail"])["type"] = "v1.billing.meter.no_meter_found"
    del cast(Json, raw["detail"])["related_object"]
    event = parse_event(raw, ThinEvent)

    with pytest.raises(
        InvalidObjectError, match=r"this v1\.billing\.meter\.no_meter_found refers to no object"
    ):
        cast(ThinObjectEvent, event).fetch(client(api))


def test_a_reference_that_is_missing_is_unavailable(api: StripeApi) -> None:
    """The kind has one, and this delivery does not."""
    raw = read_sample("v1.account.updated")
    cast(Json, cast(Json, raw["detail"])["related_object"]).pop("url")

    with pytest.raises(FieldUnavailableError, match="`url` of RelatedObject"):
        parse_event(raw, ThinObjectEvent).fetch(client(api))


def test_what_a_function_returns_is_checked(api: StripeApi) -> None:
    """It may be an error's text."""
    with pytest.raises(InvalidObjectError, match="the text is not JSON"):
        invoice_paid().fetch(lambda path, headers: "<html>")
    with pytest.raises(InvalidObjectError, match="an array is not an object"):
        invoice_paid().fetch(lambda path, headers: json.dumps([1]))

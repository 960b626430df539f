"""Salesforce: change events and their headers, gaps, platform events, payloads as types of the user's own."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    PartnerEvent,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    parse_events,
    register,
)
from partner_events._wire.secrets import Cover
from partner_events.catalog import temporary_registrations
from partner_events.patterns import EventPattern
from partner_events.salesforce import (
    AccountChangeEvent,
    ChangeEvent,
    PlatformEvent,
    SalesforceEvent,
    UnknownSalesforceEvent,
    UserChangeEvent,
)
from partner_events.salesforce.models import ChangePayload

Json = dict[str, Any]


def read(name: str) -> Json:
    return read_sample(name, "salesforce")


def with_header(raw: Json, **fields: object) -> Json:
    payload = raw["detail"]["payload"]
    header = {**payload["ChangeEventHeader"], **fields}
    return {**raw, "detail": {**raw["detail"], "payload": {**payload, "ChangeEventHeader": header}}}


@pytest.fixture
def account() -> Json:
    """A typical delivery: an account was updated."""
    return read("AccountChangeEvent")


class Account(BaseModel):
    Name: str | None = None
    BillingAddress: dict[str, str | None] | None = None


# Kinds and families


def test_one_kind_was_seen_on_a_bus() -> None:
    """The detail-type is the kind."""
    kinds = {kind.kind: kind for kind in catalog.kinds("salesforce")}

    assert [name for name, kind in kinds.items() if kind.status == "verified"] == ["AccountChangeEvent"]
    assert all(kind.detail_type == name for name, kind in kinds.items())
    assert kinds["OrderItemChangeEvent"].class_name == "OrderItemChangeEvent"


@pytest.mark.parametrize("name", ["unlisted.Shipment__ChangeEvent", "unlisted.QuoteChangeEvent"])
def test_any_change_event_has_a_header(name: str) -> None:
    """Of objects of the organization's own, and of standard ones that have no class."""
    event = parse_event(read(name), ChangeEvent, strict=True)

    assert type(event) is ChangeEvent
    assert event.kind == event.detail_type
    assert event.header.entityName


def test_a_change_event_of_another_name_is_one() -> None:
    """The header says so, if a rule's transformer has changed the detail-type."""
    raw = {**read("AccountChangeEvent"), "detail-type": "Account changed"}

    assert isinstance(parse_event(raw), ChangeEvent)


@pytest.mark.parametrize("kind", [kind.kind for kind in catalog.kinds("salesforce")])
def test_every_kind_is_a_change_event_of_its_object(kind: str) -> None:
    """The entity's name is in the kind."""
    event = parse_event(read(kind), ChangeEvent, strict=True)

    assert event.header.entityName == kind.removesuffix("ChangeEvent")


def test_what_is_neither_is_an_unknown_event() -> None:
    """A standard platform event, for example."""
    event = parse_event(read("unknown.LoginEventStream"), UnknownSalesforceEvent)

    assert isinstance(event, SalesforceEvent)
    assert isinstance(event, UnknownEvent)
    assert event.payload["LoginType"] == "Application"


def test_organization_and_channel_are_in_the_source(account: Json) -> None:
    """If the source says them."""
    event = parse_event(account)
    short = parse_event({**account, "source": "aws.partner/salesforce.com/00D5g00000qMsLnEAA"})

    assert isinstance(event, SalesforceEvent)
    assert isinstance(short, SalesforceEvent)
    assert (event.organization_id, event.channel_id) == ("00D5g00000qMsLnEAA", "0YL5g00000NmOM1GAA")
    assert (short.organization_id, short.channel_id) == (None, None)


# Headers


@given(st.integers(2**53, 2**63 - 1))
def test_numbers_beyond_53_bits_are_whole(number: int) -> None:
    """Also in what is written again."""
    raw = with_header(read("AccountChangeEvent"), commitNumber=number)

    event = parse_event(raw, AccountChangeEvent, strict=True)

    assert event.header.commitNumber == number
    assert event.to_dict() == raw
    assert event.model_dump(by_alias=True, exclude_unset=True)["detail"] == raw["detail"]


def test_one_event_may_stand_for_several_records() -> None:
    """They changed alike."""
    event = parse_event(read("AccountChangeEvent.created_two"), AccountChangeEvent, strict=True)

    assert event.header.recordIds == ["0015g00000Xb1aAAAC", "0015g00000Xb1bAAAC"]
    assert event.header.commitNumber is None


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Name", True),
        ("BillingAddress", True),
        ("BillingAddress.Street", True),
        ("BillingAddress.City", False),
        ("Billing", False),
        ("Phone", False),
    ],
)
def test_a_compound_field_has_changed_if_a_part_has(account: Json, field: str, expected: bool) -> None:
    """Parts are named with a dot."""
    assert parse_event(account, ChangeEvent).has_changed(field) is expected


def test_what_was_created_has_no_changed_fields() -> None:
    """It has the record."""
    assert not parse_event(read("AccountChangeEvent.created_two"), ChangeEvent).has_changed("Name")


@pytest.mark.parametrize(
    ("name", "is_gap", "is_overflow"),
    [
        ("AccountChangeEvent", False, False),
        ("AccountChangeEvent.gap", True, False),
        ("AccountChangeEvent.overflow", True, True),
    ],
)
def test_gaps_have_the_header_alone(name: str, is_gap: bool, is_overflow: bool) -> None:
    """Their change type says so."""
    event = parse_event(read(name), ChangeEvent, strict=True)

    assert (event.is_gap, event.is_overflow) == (is_gap, is_overflow)
    assert bool(event.payload.model_extra) is not is_gap


def test_a_header_that_does_not_fit_is_unavailable_where_it_is_read() -> None:
    """The rest of it is there, and so is the record."""
    event = parse_event(read("bent.AccountChangeEvent"), AccountChangeEvent)

    assert event.header.changeType == "UPDATE"
    with pytest.raises(FieldUnavailableError, match="`recordIds` of ChangeHeader"):
        _ = event.header.recordIds
    assert event.idempotency_key.strength == "envelope"
    assert event.occurred_at == event.time


# Payloads


def test_a_payload_is_read_as_a_type_of_the_users(account: Json) -> None:
    """What did not change is not set."""
    read_as = parse_event(account, AccountChangeEvent).payload_as(Account)

    assert read_as.BillingAddress == {"Street": "418 Alder Street"}
    assert read_as.model_fields_set == {"Name", "BillingAddress"}


def test_a_payload_may_have_all_fields_with_null() -> None:
    """The form of another interface of Salesforce, which nobody says is not relayed."""
    event = parse_event(read("AccountChangeEvent.all_fields"), AccountChangeEvent, strict=True)

    assert event.payload_as(Account).model_fields_set == {"Name", "BillingAddress"}
    assert event.payload_as(Account).BillingAddress is None


def test_a_payload_that_does_not_fit_is_an_error(account: Json) -> None:
    """It says where, and no value."""
    account["detail"]["payload"]["Name"] = {"LastName": "Lindqvist"}

    with pytest.raises(InvalidEventError) as caught:
        parse_event(account, AccountChangeEvent).payload_as(Account)

    assert caught.value.errors[0].path == ("detail", "payload", "Name")
    assert "Lindqvist" not in str(caught.value)


def test_a_platform_event_of_the_users_is_a_kind() -> None:
    """Once its class is registered; before, it has the class of all."""
    raw = read("unlisted.Order_Placed__e")
    before = parse_event(raw, strict=True)

    class OrderPlaced(PlatformEvent, kind="Order_Placed__e"):
        pass

    with temporary_registrations():
        register(OrderPlaced)
        after = parse_event(raw, strict=True)
        pattern = EventPattern.of(OrderPlaced)

    assert (type(before), type(after)) == (PlatformEvent, OrderPlaced)
    assert pattern.to_dict()["detail-type"] == ["Order_Placed__e"]
    assert pattern.matches(raw)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("unlisted.Order_Placed__e", datetime(2026, 11, 3, 14, 21, 10, tzinfo=UTC)),
        ("unlisted.Order_Placed__e.milliseconds", datetime(2026, 11, 3, 14, 21, 10, tzinfo=UTC)),
    ],
)
def test_times_of_platform_events_have_two_forms(name: str, expected: datetime) -> None:
    """Text, or milliseconds."""
    assert parse_event(read(name), PlatformEvent, strict=True).occurred_at == expected


def test_families_have_patterns(account: Json) -> None:
    """A header tells them apart."""
    placed = read("unlisted.Order_Placed__e")

    assert EventPattern.of(ChangeEvent).matches(account)
    assert not EventPattern.of(ChangeEvent).matches(placed)
    assert EventPattern.of(PlatformEvent).matches(placed)
    assert not EventPattern.of(PlatformEvent).matches(account)
    assert EventPattern.of(UserChangeEvent).to_dict()["detail-type"] == ["UserChangeEvent"]


# Keys, what is refused, and what is hidden


def test_the_position_in_a_transaction_is_the_key(account: Json) -> None:
    """Both parts are needed."""
    key = identify(account).idempotency_key
    next_key = identify(with_header(account, sequenceNumber=2)).idempotency_key

    assert key.strength == next_key.strength == "inferred"
    assert key.value.endswith(":1")
    assert next_key.value == f"{key.value[:-2]}:2"


def test_the_uuid_of_a_platform_event_is_its_key() -> None:
    """If it is relayed; nobody says that the id beside the payload is unique."""
    known, other = read("unlisted.Order_Placed__e"), read("unlisted.Order_Placed__e.milliseconds")

    assert identify(known).idempotency_key.value == known["detail"]["payload"]["EventUuid"]
    assert other["detail"]["id"]
    assert identify(other).idempotency_key.strength == "envelope"


def test_a_payload_alone_is_refused() -> None:
    """That is what AppFlow sends, from event sources of its own."""
    with pytest.raises(InvalidEventError, match=r"`detail\.payload` is missing, where Event Relay"):
        identify(read("broken.payload_alone"))


def test_appflow_is_another_event_source(account: Json) -> None:
    """A class of the user's reads it with the same models."""
    raw = {
        **account,
        "source": "aws.partner/appflow/salesforce.com/123456789012/accounts",
        "detail": account["detail"]["payload"],
    }

    class Flowed(
        PartnerEvent,
        source="aws.partner/appflow/salesforce.com/",
        partner="appflow",
        kind="AccountChangeEvent",
    ):
        detail: ChangePayload

    assert identify(raw).partner is None
    with temporary_registrations():
        register(Flowed)
        assert parse_event(raw, Flowed).detail.ChangeEventHeader.changeType == "UPDATE"


def test_an_envelope_that_lacks_fields_says_so(account: Json) -> None:
    """As those of tests do: it is read, and refused strictly, with what is missing."""
    for name in ("account", "time", "region", "resources"):
        del account[name]

    event = parse_event(account, AccountChangeEvent)

    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 10, tzinfo=UTC)
    with pytest.raises(InvalidEventError, match="`account` is missing; `time` is missing"):
        parse_event(account, strict=True)


def test_all_of_a_payload_is_sensitive(account: Json) -> None:
    """Records are the organization's own."""
    event = parse_event(account, AccountChangeEvent)

    shown = Cover(event.__event_sensitive__, event.raw).copy(event.to_dict())

    assert "Alder" not in str(shown)
    assert "Tailspin" not in repr(event)


@pytest.mark.parametrize(("entity", "kind"), [("Account", "AccountChangeEvent"), ("A__c", "A__ChangeEvent")])
def test_a_change_event_alone_says_its_kind(account: Json, entity: str, kind: str) -> None:
    """As other APIs of Salesforce bring it, without an envelope."""
    (event,) = parse_events(with_header(account, entityName=entity)["detail"])

    assert isinstance(event, ChangeEvent)
    assert event.kind == kind
    assert event.idempotency_key == identify(account).idempotency_key


LOW_INK = {
    "schema": "dffQ2QLzDNHqwB8_sHMxdA",
    "payload": {"CreatedDate": "2017-04-09T18:31:40.517Z", "Ink_Percentage__c": 0.2},
    "event": {"replayId": 2},
}


def read_all(body: Json) -> list[PartnerEvent]:
    return list(parse_events(body))


@pytest.mark.parametrize("read", [parse_event, read_all])
@pytest.mark.parametrize(
    ("message", "where"),
    [({"data": LOW_INK, "channel": "/event/Low_Ink__e"}, "its `data`"), (LOW_INK, "it")],
    ids=["with its channel", "alone"],
)
def test_a_message_of_the_streaming_api_is_told_how_to_become_a_delivery(
    message: Json, where: str, read: Any
) -> None:
    """Its channel alone says which event it is; what the error says to pass is read."""
    with pytest.raises(InvalidEventError, match=f"Pass {where} as the detail of a delivery") as error:
        read(message)

    advised = str(error.value).partition("of a delivery: ")[2]
    delivery = json.loads(advised.replace("...", json.dumps(LOW_INK)))
    event = parse_event(delivery)
    assert isinstance(event, PlatformEvent)
    assert event.to_dict() == delivery

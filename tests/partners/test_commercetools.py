"""commercetools: messages, changes and events, their kinds and keys, what is too large, CloudEvents."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    PartnerEvent,
    UnknownEvent,
    identify,
    parse_event,
    parse_events,
)
from partner_events._kinds.tables import facts_of
from partner_events.commercetools import (
    ChangeEvent,
    CheckoutPaymentCharged,
    CustomerEmailTokenCreated,
    CustomerPasswordTokenCreated,
    EventNotification,
    LineItemStateTransition,
    MessageEvent,
    OrderCreated,
    OrderPaymentStateChanged,
    OrderStateChanged,
    ResourceCreated,
    ResourceDeleted,
    ResourceUpdated,
    ReturnInfoAdded,
    UnknownChange,
    UnknownCommercetoolsEvent,
    UnknownEventNotification,
    UnknownMessage,
)
from partner_events.patterns import EventPattern
from partner_events.testing import sample as made

from .contract import KINDS, class_of, with_detail, with_value, without

Json = dict[str, Any]


def read(name: str) -> Json:
    return read_sample(name, "commercetools")


@pytest.fixture
def created() -> Json:
    """A typical delivery: an order was created."""
    return read("order_created")


# Kinds


def test_all_that_is_defined_is_a_kind() -> None:
    """Messages, changes and events."""
    classes = [class_of(kind) for kind in KINDS["commercetools"]]

    assert sum(issubclass(each, MessageEvent) for each in classes) == 340
    assert sum(issubclass(each, ChangeEvent) for each in classes) == 3
    assert sum(issubclass(each, EventNotification) for each in classes) == 15
    assert len(classes) == 358


def test_two_kinds_were_seen_on_a_bus() -> None:
    """The others have definitions of the same form."""
    verified = {kind.kind for kind in KINDS["commercetools"] if kind.status == "verified"}

    assert verified == {"LineItemStateTransition", "OrderStateChanged"}


def test_only_the_detail_types_of_messages_are_known() -> None:
    """Of changes and events, no delivery has shown one."""
    for kind in KINDS["commercetools"]:
        is_message = issubclass(class_of(kind), MessageEvent)

        assert kind.detail_type == (kind.kind if is_message else None), kind.kind


@pytest.mark.parametrize("detail_type", ["OrderCreated", "Message", "anything", ""])
def test_the_detail_says_which_kind_it_is(created: Json, detail_type: str) -> None:
    """Whatever the detail-type is."""
    raw = {**created, "detail-type": detail_type}

    assert type(parse_event(raw, strict=True)) is OrderCreated
    assert identify(raw).kind == "OrderCreated"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("resource_created", "ResourceCreated"),
        ("resource_updated", "ResourceUpdated"),
        ("resource_deleted", "ResourceDeleted"),
        ("checkout_payment_charged", "CheckoutPaymentCharged"),
        ("import_container_deleted", "ImportContainerDeleted"),
    ],
)
@pytest.mark.parametrize("detail_type", ["", "Message", "ResourceCreated", "Event"])
def test_so_do_changes_and_events(name: str, kind: str, detail_type: str) -> None:
    """Their detail-type may be anything, until one is seen."""
    raw = {**read(name), "detail-type": detail_type}

    assert identify(raw).kind == parse_event(raw, strict=True).kind == kind


@pytest.mark.parametrize(
    ("name", "cls", "kind"),
    [
        ("unknown.message", UnknownMessage, "OrderTeleported"),
        ("unknown.event", UnknownEventNotification, "CheckoutSessionExpired"),
        ("unknown.change", UnknownChange, "ResourceArchived"),
        ("unknown.notification", UnknownCommercetoolsEvent, "SubscriptionUnhealthy"),
    ],
)
def test_what_is_not_known_has_the_class_of_its_family(name: str, cls: type[PartnerEvent], kind: str) -> None:
    """Its frame is typed, so that a handler of all messages gets it."""
    event = parse_event(read(name), strict=True)

    assert type(event) is cls
    assert isinstance(event, UnknownEvent)
    assert event.kind == kind


def test_an_unknown_message_keeps_its_fields() -> None:
    """They are beside those of all messages."""
    event = parse_event(read("unknown.message"), MessageEvent)

    assert event.resource.typeId == "order"
    assert (event.payload.model_extra or {})["destination"] == "Mars"


def test_a_message_of_the_api_lacks_what_a_subscription_adds(created: Json) -> None:
    """It is that kind all the same."""
    event = parse_event(without(created, "notificationType", "projectKey"), OrderCreated)

    assert [deviation.path[-1] for deviation in event.deviations()] == ["notificationType", "projectKey"]
    assert event.payload.order.orderNumber == "TS-4711"


# What definitions lack


def test_captured_fields_are_typed_and_never_missed() -> None:
    """`createdBy` of a platform client; a definition has neither."""
    event = parse_event(read("line_item_state_transition"), LineItemStateTransition, strict=True)
    by = event.detail.createdBy

    assert by is not None
    assert by.isPlatformClient is True
    assert by.user is not None
    assert by.user.typeId == "user"
    assert by.clientId is None
    changed = parse_event(without(read("order_state_changed"), "orderId"), OrderStateChanged, strict=True)
    assert changed.payload.orderId is None


def test_words_outside_the_vocabularies_are_values() -> None:
    """All vocabularies are open."""
    raw = with_detail(read("order_state_changed"), orderState="OnItsWay")

    assert parse_event(raw, OrderStateChanged, strict=True).payload.orderState == "OnItsWay"


def test_an_object_of_several_forms_has_the_fields_of_all() -> None:
    """Of a form that is not known, too."""
    raw = read("return_info_added")
    event = parse_event(raw, ReturnInfoAdded, strict=True)
    item = event.payload.returnInfo.items[0]

    assert (item.type, item.quantity, item.customLineItemId) == ("LineItemReturnItem", 1, None)
    other = with_value(raw, ("detail", "returnInfo", "items", 0, "type"), "GiftReturnItem")
    assert parse_event(other, ReturnInfoAdded, strict=True).payload.returnInfo.items[0].quantity == 1


def test_values_of_attributes_and_custom_fields_are_json(created: Json) -> None:
    """Whatever a shop puts there."""
    order = parse_event(created, OrderCreated, strict=True).payload.order

    assert [each.value for each in order.lineItems[0].variant.attributes or []] == [
        0.4,
        {"key": "red", "label": "Red"},
    ]
    assert order.custom is not None
    assert order.custom.fields == {"giftWrap": True, "note": "By hand, please"}


# Too large


def test_a_message_that_was_too_large_has_its_class() -> None:
    """What it lacks fails where it is read; strictly it deviates."""
    raw = read("bent.order_created.payload_not_included")
    event = parse_event(raw, OrderCreated)

    assert not event.is_payload_included
    assert event.detail.payloadNotIncluded is not None
    assert event.detail.payloadNotIncluded.payloadType == event.kind == identify(raw).kind
    assert event.resource.typeId == "order"
    with pytest.raises(FieldUnavailableError, match="order"):
        _ = event.payload.order
    assert parse_event(read("order_created"), OrderCreated).is_payload_included


# CloudEvents, queues and topics


def test_a_cloud_event_is_read_as_what_is_in_it() -> None:
    """The delivery stays what arrived."""
    raw = read("wrapped.order_payment_state_changed")
    event = parse_event(raw, OrderPaymentStateChanged, strict=True)

    assert event.payload.oldPaymentState == "Pending"
    assert event.idempotency_key == identify({**raw, "detail": raw["detail"]["data"]}).idempotency_key
    assert event.raw == raw


def test_what_is_wrong_in_a_cloud_event_is_named_by_its_place() -> None:
    """In `data`."""
    raw = with_value(read("wrapped.order_payment_state_changed"), ("detail", "data", "type"), 7)

    with pytest.raises(InvalidEventError, match=r"`detail.data.type` is an integer"):
        identify(raw)


@pytest.mark.parametrize(
    "name",
    ["order_created", "resource_updated", "checkout_payment_charged", "wrapped.order_payment_state_changed"],
)
def test_a_notification_in_a_queue_has_the_same_class(name: str) -> None:
    """A subscription of SQS sends the detail alone."""
    raw = read(name)
    record: Json = {"messageId": "m-1", "eventSource": "aws:sqs", "body": json.dumps(raw["detail"])}

    (event,) = parse_events({"Records": [record]})

    assert type(event) is type(parse_event(raw))
    assert event.idempotency_key == parse_event(raw).idempotency_key


@pytest.mark.parametrize(
    "detail",
    [
        {"notificationType": "Message", "type": "OrderCreated"},
        {"notificationType": "Event", "type": "X", "data": {}},
        {"notificationType": 7, "projectKey": "p", "resource": {}},
        {"specversion": "1.0", "type": "com.example.order", "data": {"notificationType": "Message"}},
    ],
)
def test_other_messages_of_a_queue_are_not_taken_for_one(detail: Json) -> None:
    """Whoever sends them."""
    from partner_events.commercetools._delivery import recognize

    assert recognize(detail) is None


# Changes and events


def test_a_new_subscription_sends_a_test() -> None:
    """A change of itself, whatever it is for; a reader must not fail on it."""
    event = parse_event(read("resource_created.test_notification"), ResourceCreated, strict=True)

    assert event.is_test_notification
    assert not parse_event(read("resource_created"), ResourceCreated).is_test_notification


def test_changes_have_what_belongs_to_them() -> None:
    """The version before an update, and whether a deletion erased personal data."""
    assert parse_event(read("resource_updated"), ResourceUpdated).payload.oldVersion == 2
    assert parse_event(read("resource_deleted"), ResourceDeleted).payload.dataErasure is True


def test_an_event_has_data_and_a_source_of_its_own() -> None:
    """It has no key of a project: that is in the source."""
    event = parse_event(read("checkout_payment_charged"), CheckoutPaymentCharged, strict=True)

    assert event.payload.payment.id == "84e6f1a0-3c7d-4b59-9e02-d5c8b0a7f361"
    assert (event.project, event.subscription) == ("tailspin-shop", "orders-to-aws")


# Keys and times


def test_keys_are_ids_or_versions(created: Json) -> None:
    """Of messages documented, of events and changes inferred."""
    message, event, change = (
        identify(raw).idempotency_key
        for raw in (created, read("checkout_payment_charged"), read("resource_updated"))
    )

    assert (message.value, message.strength) == (created["detail"]["id"], "documented")
    assert (event.value, event.strength) == ("ad0b7c52-6e94-4f13-85da-c3f9e1b7d026", "inferred")
    assert change.value == "ResourceUpdated/product/d5a8e3f0-6b21-4c97-9e48-1f7c0b3a5d82/3"
    assert change.strength == "inferred"


@pytest.mark.parametrize(
    ("name", "field"),
    [("order_created", "id"), ("checkout_payment_charged", "id"), ("resource_updated", "version")],
)
@pytest.mark.parametrize("value", [None, "", [], {}])
def test_without_them_the_envelopes_id_is_the_key(name: str, field: str, value: object) -> None:
    """It is weaker, and says so."""
    raw = with_detail(read(name), **{field: value})
    key = identify(raw).idempotency_key

    assert (key.value, key.strength) == (raw["id"], "envelope")


@pytest.mark.parametrize("name", ["order_created", "resource_updated", "checkout_payment_charged"])
def test_each_says_when_it_happened(name: str) -> None:
    """To the millisecond; the envelope's time is in seconds."""
    assert parse_event(read(name)).occurred_at == datetime(2026, 11, 3, 14, 20, 58, 412000, tzinfo=UTC)


def test_what_is_no_time_has_no_datetime() -> None:
    """The event's time is then the envelope's."""
    event = parse_event(read("bent.order_created"))

    assert event.occurred_at == event.time


# What must not be shown, and what is no delivery


@pytest.mark.parametrize("cls", [CustomerEmailTokenCreated, CustomerPasswordTokenCreated])
def test_a_token_is_marked_where_it_is_one(cls: type[MessageEvent]) -> None:
    """Elsewhere `value` is an attribute's or a price's."""
    assert "value" in cls.__event_sensitive__
    assert "value" not in OrderCreated.__event_sensitive__


def test_people_stay_out_of_repr_and_errors(created: Json) -> None:
    """Of the event, its parts, its deviations and its log fields."""
    shown: list[str] = []
    for raw in (created, read("bent.order_created"), read("customer_email_token_created")):
        event = parse_event(raw)
        shown += [repr(event), repr(event.payload), repr(event.deviations()), str(event.log_fields())]

    assert not any(text in each for each in shown for text in ("Moreau", "Lindenweg", "no-token"))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("broken.no_type", r"`detail.type` is missing, where a message or an event has a type"),
        ("broken.no_notification", r"`detail.notificationType` is missing, where commercetools sends"),
    ],
)
def test_what_is_no_notification_is_refused_clearly(name: str, said: str) -> None:
    """By both."""
    for read_it in (parse_event, identify):
        with pytest.raises(InvalidEventError, match=f"not a delivery of commercetools: {said}"):
            read_it(read(name))


# Patterns


def test_the_pattern_of_each_kind_matches_its_samples_alone() -> None:
    """Of messages by their detail-type, of the others by what is in the detail."""
    kinds = [kind for kind in KINDS["commercetools"] if not issubclass(class_of(kind), MessageEvent)]
    samples = {kind.kind: made(class_of(kind)) for kind in kinds}
    for kind in kinds:
        pattern = EventPattern.of(class_of(kind))

        assert [name for name, event in samples.items() if pattern.matches(event)] == [kind.kind]


@pytest.mark.parametrize("family", [MessageEvent, ChangeEvent, EventNotification])
def test_the_pattern_of_a_family_matches_its_kinds(family: type[PartnerEvent]) -> None:
    """Known or not."""
    pattern = EventPattern.of(family)
    names = ["order_created", "resource_updated", "checkout_payment_charged"]
    names += ["unknown.message", "unknown.change", "unknown.event"]

    for name in names:
        assert pattern.matches(read(name)) == isinstance(parse_event(read(name)), family), name


# The vendor's definitions

DEFINITIONS = Path(os.environ.get("COMMERCETOOLS_OAS", "no folder"))


@pytest.mark.tools
@pytest.mark.skipif(not DEFINITIONS.is_dir(), reason="commercetools' definitions are not here")
def test_the_documents_are_those_of_the_definitions(tmp_path: Path) -> None:
    """Nobody edits them: overlay.toml is what is kept by hand."""
    pytest.importorskip("yaml")
    from codegen.importers import commercetools as importer

    schemas = ROOT / "schemas" / "commercetools"
    (tmp_path / "overlay.toml").write_bytes((schemas / "overlay.toml").read_bytes())

    said = importer.run(tmp_path, DEFINITIONS)

    assert said == "commercetools: 358 kinds"
    committed = {path.relative_to(schemas): path.read_text() for path in schemas.rglob("*.json")}
    assert {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.json")} == committed


def test_no_sentence_of_the_vendor_came_over() -> None:
    """Names, types and words only."""
    for path in (ROOT / "schemas" / "commercetools").rglob("*.json"):
        assert '"description": "' not in path.read_text(encoding="utf-8"), path
    assert facts_of("commercetools").MORE == {}

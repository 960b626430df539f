"""`register`: classes of a user's for kinds and sources that this library lacks, or knows less of."""

import importlib
import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from conftest import Json, import_from, read_sample
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from partner_events import (
    FieldUnavailableError,
    IdempotencyKey,
    InvalidEventError,
    Model,
    PartnerEvent,
    PartnerEventsError,
    UnexpectedEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    register,
)
from partner_events.auth0 import Auth0Event, LogEvent, StreamEvent
from partner_events.catalog import KindTable, temporary_registrations
from partner_events.datadog import DatadogEvent, MonitorAlert
from partner_events.errors import InvalidKindError, KindConflictError
from partner_events.mongodb import DatabaseEvent, MongoDBEvent, ScheduledEvent
from partner_events.newrelic import IssueNotification
from partner_events.pagerduty import IncidentTrigger
from partner_events.patterns import EventPattern, UnknownFieldError
from partner_events.segment import PropertiesEvent, Track
from partner_events.stripe import (
    PaymentIntentSucceeded,
    SnapshotDetail,
    SnapshotEvent,
    StripeEvent,
    UnknownStripeEvent,
)
from partner_events.stripe.models import PaymentIntent
from partner_events.testing import sample
from partner_events.twilio import TwilioEvent


@pytest.fixture(autouse=True)
def undone() -> Iterator[None]:
    """Nothing that a test registers outlasts it."""
    with temporary_registrations():
        yield


# What users write


STRINGS = """
from __future__ import annotations
from partner_events import Model, PartnerEvent, register

class Item(Model):
    sku: str
    count: int | None = None

class Items(Model):
    more: list[Item] | None = None

@register
class ItemAdded(PartnerEvent, source="com.acme.strings", detail_type="ItemAdded"):
    detail: Items
"""


class Line(Model):
    sku: str
    count: int


class Order(Model):
    order_id: str
    total: int
    lines: list[Line]
    note: str | None = None


class OrderDetail(Model):
    event_id: str
    order: Order


class OrderPlaced(
    PartnerEvent,
    source="com.acme.orders",
    detail_type="OrderPlaced",
    idempotency_key="detail.event_id",
):
    """An order of our shop."""

    detail: OrderDetail

    @property
    def payload(self) -> Order:
        return self.detail.order


class AcmeEvent(
    PartnerEvent,
    source="aws.partner/acme.com/",
    partner="acme",
    kind_at="detail.meta.type",
    idempotency_key=("detail.meta.run", "detail.meta.step"),
):
    """What a partner sends that this library does not know."""


class StepDone(AcmeEvent, kind="step.done"):
    pass


class StepFailed(AcmeEvent, kind="step.failed", detail_type="Acme Notification"):
    pass


class Metadata(BaseModel):
    order_id: str
    channel: str


class OrderIntent(PaymentIntent):
    metadata: Metadata  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class OrderPaid(PaymentIntentSucceeded):
    detail: SnapshotDetail[OrderIntent]

    @property
    def payload(self) -> OrderIntent:
        return self.detail.data.object


class WebOrderPaid(OrderPaid):
    pass


class Note(PaymentIntentSucceeded):
    """Another refinement of the same kind."""


def order(**changes: object) -> Json:
    detail = {
        "event_id": "e-1",
        "order": {"order_id": "o-1", "total": 12, "lines": [{"sku": "a", "count": 2}], "new": True},
    }
    return delivery("com.acme.orders", "OrderPlaced", detail) | changes


def step(kind: object = "step.done", run: object = "r", number: object = 7) -> Json:
    meta = {"type": kind, "run": run, "step": number}
    return delivery("aws.partner/acme.com/eu/main", "Acme Notification", {"meta": meta})


def delivery(source: str, detail_type: str, detail: object) -> Json:
    return {
        "version": "0",
        "id": "c0ffee00-0000-4000-8000-000000000001",
        "detail-type": detail_type,
        "source": source,
        "account": "123456789012",
        "time": "2026-11-03T14:21:11Z",
        "region": "us-east-1",
        "resources": [],
        "detail": detail,
    }


# Own sources


def test_a_custom_source() -> None:
    """Deliveries of a team's own bus become its class."""
    register(OrderPlaced)

    event = parse_event(order())

    assert type(event) is OrderPlaced
    assert (event.partner, event.kind) == ("com.acme.orders", "OrderPlaced")
    assert event.payload.lines[0].count == 2
    assert event.to_dict() == order()


def test_register_is_a_decorator() -> None:
    """It gives the class back."""

    @register
    class OrderSent(PartnerEvent, source="com.acme.orders", detail_type="OrderSent"):
        pass

    assert type(parse_event(delivery("com.acme.orders", "OrderSent", {}))) is OrderSent
    assert register(OrderSent) is OrderSent


def test_events_and_identities_of_a_registered_class_agree() -> None:
    """Partner, kind and key are known without a model, too."""
    register(OrderPlaced)

    identity = identify(json.dumps(order()))
    event = parse_event(order())

    assert identity.idempotency_key == event.idempotency_key == IdempotencyKey("e-1", "documented")
    assert (identity.partner, identity.kind) == (event.partner, event.kind)
    assert event.log_fields()["partner"] == "com.acme.orders"


def test_a_partner_that_is_not_known() -> None:
    """Its source is a prefix, its kind and its key are inside of the detail."""
    register(StepDone)
    register(StepFailed)

    done, failed = parse_event(step()), parse_event(step("step.failed"))

    assert (type(done), type(failed)) == (StepDone, StepFailed)
    assert (done.partner, done.kind) == ("acme", "step.done")
    assert done.idempotency_key == identify(step()).idempotency_key == IdempotencyKey("r:7", "documented")


def test_kinds_of_a_source_that_nobody_registered() -> None:
    """They are unknown events, but not of an unknown sender."""
    register(StepDone)

    event = parse_event(step("step.skipped"))

    assert type(event) is UnknownEvent
    assert (event.partner, event.kind) == ("acme", "step.skipped")
    assert identify(step("step.skipped")).partner == "acme"


@pytest.mark.parametrize("kind", [None, 7.5, "", ["step.done"], {}])
def test_a_delivery_without_its_kind(kind: object) -> None:
    """Then the detail-type has to do."""
    register(StepDone)

    assert parse_event(step(kind)).kind == "Acme Notification"


@pytest.mark.parametrize("run", [None, "", True, 1.5, {}])
def test_a_delivery_without_its_key(run: object) -> None:
    """The envelope's id is then the key, as for partners of this library."""
    register(StepDone)

    key = parse_event(step(run=run)).idempotency_key

    assert key == IdempotencyKey("c0ffee00-0000-4000-8000-000000000001", "envelope")


@given(
    st.tuples(st.text(min_size=1), st.text(min_size=1)), st.tuples(st.text(min_size=1), st.text(min_size=1))
)
def test_keys_of_several_values_differ_as_their_values_do(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    """Whatever the values hold."""
    with temporary_registrations():
        register(StepDone)

        keys = [identify(step(run=run, number=number)).idempotency_key for run, number in (one, other)]

    assert (keys[0] == keys[1]) == (one == other)


@pytest.mark.parametrize(
    "source", ["com.acme.order", "com.acme.orders.eu", "com.acme.orders/", "aws.partner/acme.com"]
)
def test_a_source_is_taken_literally(source: str) -> None:
    """Without a slash at the end it is the whole source, with one it is the beginning."""
    register(OrderPlaced)
    register(StepDone)

    event = parse_event(order() | {"source": source})

    assert type(event) is UnknownEvent
    assert event.partner is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3),
        lambda inner: (
            st.lists(inner, max_size=2)
            | st.dictionaries(
                st.sampled_from(["event_id", "order", "order_id", "total", "lines", "sku", "count"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=8,
    ).filter(lambda detail: isinstance(detail, dict))
)
def test_no_detail_fails_the_parse(detail: object) -> None:
    """Whatever a sender makes of it, what fits is read, and the rest says so where it is touched."""
    with temporary_registrations():
        register(OrderPlaced)

        event = parse_event(order(detail=detail), OrderPlaced)

        assert event.raw == order(detail=detail)
        assert identify(order(detail=detail)).idempotency_key == event.idempotency_key
        fits = not event.deviations()
    assert fits == _fits(detail)


def _fits(detail: object) -> bool:
    try:
        OrderPlaced.model_validate(order(detail=detail))
    except ValueError:
        return False
    return True


def test_what_does_not_fit_is_unavailable() -> None:
    """The tolerant reader goes as deep as into generated models."""
    register(OrderPlaced)
    bent = order()
    cast(Json, cast(Json, bent["detail"])["order"])["total"] = "12"

    event = parse_event(bent, OrderPlaced)

    assert event.payload.order_id == "o-1"
    with pytest.raises(FieldUnavailableError, match="`total` of Order is not available: this OrderPlaced"):
        print(event.payload.total)
    with pytest.raises(InvalidEventError, match=r"detail\.order\.total"):
        parse_event(bent, strict=True)


def test_annotations_may_be_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in modules that postpone them."""
    (tmp_path / "string_kinds.py").write_text(STRINGS)
    import_from(tmp_path, monkeypatch)
    module = importlib.import_module("string_kinds")
    items = [{"sku": "b", "count": "two"}]

    event = parse_event(delivery("com.acme.strings", "ItemAdded", {"more": items}))

    assert type(event) is module.ItemAdded
    assert [found.path for found in event.deviations()] == [("detail", "more", 0, "count")]


class Folder(Model):
    name: str
    parent: "Shelf | None" = None
    inside: "list[Folder] | None" = None


class Shelf(Model):
    folders: dict[str, Folder]


class Filed(PartnerEvent, source="com.acme.files", detail_type="Filed"):
    detail: Folder


def test_models_may_hold_themselves() -> None:
    """Directly or by way of others; they are read tolerantly, too."""
    register(Filed)
    inner: Json = {"name": 5, "parent": {"folders": {"b": {"name": "b"}, "c": {}}}}

    event = parse_event(delivery("com.acme.files", "Filed", {"name": "a", "inside": [inner]}), Filed)

    assert event.detail.inside is not None
    assert event.detail.inside[0].parent is not None
    assert event.detail.inside[0].parent.folders["b"].name == "b"
    path = ("detail", "inside", 0)
    assert [found.path for found in event.deviations()] == [
        (*path, "name"),
        (*path, "parent", "folders", "c", "name"),
    ]


# Kinds and refinements of partners


def test_a_kind_that_a_partner_has_and_this_library_lacks() -> None:
    """Its class has the partner's frame, key and accessors."""

    @register
    class InvoiceFoo(SnapshotEvent, kind="invoice.foo"):
        pass

    raw = read_sample("invoice.paid") | {"detail-type": "invoice.foo"}
    event = parse_event(raw, StripeEvent)

    assert type(event) is InvoiceFoo
    assert (event.partner, event.kind) == ("stripe", "invoice.foo")
    assert event.idempotency_key == parse_event(read_sample("invoice.paid")).idempotency_key


def test_a_message_with_a_mapped_detail_type() -> None:
    """Segment's users may name it as they like, and leave its type out; then the detail-type is the kind."""

    @register
    class OrderCompleted(PropertiesEvent, kind="Order Completed"):
        pass

    mapped = read_sample("track", "segment") | {"detail-type": "Order Completed"}
    whole = parse_event(mapped)
    del cast(Json, mapped["detail"])["type"]
    event = parse_event(mapped, OrderCompleted)

    assert type(whole) is Track
    assert event.kind == "Order Completed"
    assert event.properties_as(dict[str, object])["order_id"] == "order-4127"
    assert EventPattern.of(OrderCompleted).to_dict()["detail-type"] == ["Order Completed"]
    assert EventPattern.of(OrderCompleted).matches(event)


@pytest.mark.parametrize("base", [MongoDBEvent, ScheduledEvent])
def test_a_trigger_that_is_called_otherwise(base: type[MongoDBEvent]) -> None:
    """Where the kinds of a partner are told by what its detail lacks, another is told by its detail-type."""

    class Nightly(base, kind="Nightly Trigger"):  # type: ignore[call-arg,misc,valid-type]
        pass

    register(Nightly)
    raw = read_sample("scheduled", "mongodb") | {"detail-type": "Nightly Trigger"}

    assert type(parse_event(raw)) is Nightly
    assert EventPattern.of(Nightly).matches(raw)
    assert not EventPattern.of(Nightly).matches(read_sample("scheduled", "mongodb"))
    assert not EventPattern.of(Nightly).matches(read_sample("insert", "mongodb"))


def test_an_operation_that_is_told_inside_of_the_detail() -> None:
    """Of a database trigger, whose detail-type has the collection."""

    @register
    class Invalidated(DatabaseEvent, kind="invalidate"):
        pass

    raw = read_sample("drop", "mongodb")
    cast(Json, raw["detail"])["operationType"] = "invalidate"

    assert type(parse_event(raw)) is Invalidated
    assert EventPattern.of(Invalidated).matches(raw)
    assert not EventPattern.of(Invalidated).matches(read_sample("drop", "mongodb"))


def test_a_key_that_the_partner_does_not_have() -> None:
    """A class says where it is; `identify` knows it, too, and the envelope's id is for want of a value."""

    @register
    class Notified(IssueNotification, idempotency_key=("detail.id", "detail.state", "detail.updatedAt")):
        pass

    @register
    class Delivered(TwilioEvent, kind="com.example.message", idempotency_key="detail.sid"):
        pass

    issue, message = read_sample("issue_notification", "newrelic"), read_sample("unknown.example", "twilio")
    said, sid = cast(Json, issue["detail"]), cast(Json, message["detail"])["sid"]
    sparse = read_sample("issue_notification.own_template", "newrelic")

    keys = [parse_event(raw).idempotency_key for raw in (issue, message, sparse)]

    assert keys[0].value == f"{said['id']}:{said['state']}:{said['updatedAt']}"
    assert keys[1] == IdempotencyKey(str(sid), "documented")
    assert keys[2] == IdempotencyKey(str(sparse["id"]), "envelope")
    assert keys == [identify(raw).idempotency_key for raw in (issue, message, sparse)]
    assert sample(Delivered).idempotency_key.strength == "documented"


def test_the_key_of_a_partner_is_not_another_one() -> None:
    """What a class declares is for deliveries without."""

    @register
    class Paged(IncidentTrigger, idempotency_key="detail.incident.id"):
        pass

    raw = read_sample("incident.trigger", "pagerduty")
    detail = cast(Json, raw["detail"])
    without = {**raw, "detail": {name: value for name, value in detail.items() if name != "id"}}

    assert parse_event(raw).idempotency_key == IdempotencyKey(str(detail["id"]), "documented")
    assert parse_event(without).idempotency_key.value == cast(Json, detail["incident"])["id"]


def test_a_kind_that_is_told_inside_of_the_detail() -> None:
    """Codes of Auth0 and event types of Datadog are kinds as well."""

    @register
    class NewCode(LogEvent, kind="zz9"):
        pass

    @register
    class NewType(StreamEvent, kind="user.praised"):
        pass

    @register
    class NewMonitor(MonitorAlert, kind="quantum_alert"):
        pass

    @register
    class Incident(DatadogEvent, kind="incident"):
        pass

    incident: Json = {"id": "1", "event_type": "incident"}
    incident = delivery("aws.partner/datadog.com/x", "Datadog Alert Notification", incident)
    created = read_sample("user.created", "auth0")
    cast(Json, created["detail"])["type"] = "user.praised"
    log, alert = read_sample("s", "auth0"), read_sample("query_alert_monitor", "datadog")
    cast(Json, cast(Json, log["detail"])["data"])["type"] = "zz9"
    cast(Json, alert["detail"])["event_type"] = "quantum_alert"

    assert (type(parse_event(log)), type(parse_event(alert))) == (NewCode, NewMonitor)
    assert (type(parse_event(created)), type(parse_event(incident))) == (NewType, Incident)
    assert EventPattern.of(NewType).matches(created)
    assert EventPattern.of(Incident).matches(incident)
    assert EventPattern.of(NewCode).matches(log)
    assert EventPattern.of(NewMonitor).matches(alert)
    assert not EventPattern.of(NewCode).matches(read_sample("s", "auth0"))


def test_a_refinement_is_what_its_kind_is_parsed_to(paid: Json) -> None:
    """Everywhere: with its parent expected, with a base, and with nothing."""
    cast(Json, cast(Json, cast(Json, paid["detail"])["data"])["object"])["metadata"] = {
        "order_id": "order-1",
        "channel": "web",
    }
    assert type(parse_event(paid)) is PaymentIntentSucceeded

    register(OrderPaid)

    events = [parse_event(paid), parse_event(paid, PaymentIntentSucceeded), parse_event(paid, StripeEvent)]
    assert {type(event) for event in events} == {OrderPaid}
    assert parse_event(paid, OrderPaid).payload.metadata.channel == "web"


def test_a_delivery_that_does_not_fit_a_refinement(paid: Json) -> None:
    """The narrowed field is unavailable, the others are not."""
    cast(Json, cast(Json, cast(Json, paid["detail"])["data"])["object"])["metadata"] = {"order_id": "order-1"}
    register(OrderPaid)

    event = parse_event(paid, OrderPaid)

    assert not hasattr(event.payload, "metadata")
    assert event.payload.amount == 9999


def test_an_expected_subclass_is_used_where_its_parent_was_the_class(paid: Json) -> None:
    """Also if another subclass of that is registered, or one of it is."""
    register(OrderPaid)

    assert type(parse_event(paid, Note)) is Note
    assert type(parse_event(paid, WebOrderPaid)) is WebOrderPaid
    assert type(parse_event(paid, Note, PaymentIntentSucceeded)) is OrderPaid


def test_an_expected_class_says_its_kind_itself() -> None:
    """It need not be registered to be used where it is expected."""

    class InvoiceFoo(SnapshotEvent, kind="invoice.foo"):
        pass

    raw = read_sample("invoice.paid") | {"detail-type": "invoice.foo"}

    assert type(parse_event(raw, InvoiceFoo)) is InvoiceFoo
    assert type(parse_event(raw)) is UnknownStripeEvent
    with pytest.raises(UnexpectedEventError):
        parse_event(read_sample("invoice.paid"), InvoiceFoo)


def test_the_most_refined_class_is_used_whatever_the_order(paid: Json) -> None:
    """Registering its parent later, or again, changes nothing."""
    for classes in ([OrderPaid, WebOrderPaid], [WebOrderPaid, OrderPaid, WebOrderPaid]):
        with temporary_registrations():
            for each in classes:
                register(each)

            assert type(parse_event(paid)) is WebOrderPaid


# Fields and patterns


def test_the_pattern_of_a_registered_class() -> None:
    """It asks for the source, the detail-type, and what is inside of the detail."""
    assert EventPattern.of(OrderPlaced).to_dict() == {
        "source": ["com.acme.orders"],
        "detail-type": ["OrderPlaced"],
    }
    assert EventPattern.of(StepDone).to_dict() == {
        "source": [{"prefix": "aws.partner/acme.com/"}],
        "detail": {"meta": {"type": ["step.done"]}},
    }
    assert EventPattern.of(StepFailed).to_dict()["detail-type"] == ["Acme Notification"]
    assert EventPattern.of(AcmeEvent).to_dict() == {"source": [{"prefix": "aws.partner/acme.com/"}]}
    assert EventPattern.of(OrderPaid) == EventPattern.of(PaymentIntentSucceeded)


def test_the_fields_of_a_registered_class() -> None:
    """They are those of its models; the payload is where its property looks for it."""
    fields = OrderPlaced.fields
    pattern = EventPattern.of(OrderPlaced, fields.payload["total"].numeric(">=", 10))

    assert pattern == EventPattern.of(OrderPlaced, fields.detail["order"]["total"].numeric(">=", 10))
    assert pattern.matches(order())
    assert pattern.matches(parse_event(order()))
    assert repr(OrderPaid.fields.payload) == "<Object detail.data.object>"
    with pytest.raises(UnknownFieldError, match="did you mean 'total'"):
        print(fields.payload["totl"])


def test_a_payload_that_is_computed_has_no_path() -> None:
    """The error says what to write instead."""

    class Computed(PartnerEvent, source="com.acme.x", detail_type="X"):
        @property
        def payload(self) -> int:
            return len(self.resources)

    class Copied(PartnerEvent, source="com.acme.x", detail_type="X"):
        @property
        def payload(self) -> Json:
            return {"version": self.version}

    for each in (Computed, Copied):
        with pytest.raises(
            UnknownFieldError, match="is computed, so it has no path; use a path through `detail`"
        ):
            print(each.fields.payload)


@given(
    st.lists(st.sampled_from(["a", "b.c", "kind"]), min_size=1, max_size=3).map(".".join),
    st.text(min_size=1).filter(lambda text: text.strip() == text),
    st.booleans(),
)
def test_the_pattern_of_a_class_matches_what_it_is_parsed_to(at: str, kind: str, has_prefix: bool) -> None:
    """Whatever source and place its kind has."""

    class Any(
        PartnerEvent,
        source="com.acme/" if has_prefix else "com.acme",
        kind_at=f"detail.{at}",
        kind=kind,
    ):
        pass

    detail: object = kind
    for name in reversed(at.split(".")):
        detail = {name: detail}
    raw = delivery("com.acme/eu" if has_prefix else "com.acme", "any", detail)
    with temporary_registrations():
        register(Any)

        assert type(parse_event(raw)) is Any
        assert EventPattern.of(Any).matches(raw)
        assert identify(raw).kind == kind


# The catalog


def test_the_catalog_lists_what_is_registered() -> None:
    """A refinement stands in its kind's place, other kinds behind those of their partner."""
    before = catalog.kinds("stripe")

    @register
    class InvoiceFoo(SnapshotEvent, kind="invoice.foo"):
        docs_url = "https://example.com/foo"

    register(OrderPaid)
    register(StepDone)

    kinds = catalog.kinds("stripe")
    refined = next(kind for kind in kinds if kind.kind == "payment_intent.succeeded")
    (done,) = catalog.kinds("acme")
    assert [kind.kind for kind in kinds] == [*(kind.kind for kind in before), "invoice.foo"]
    assert (kinds[-1].source, kinds[-1].detail_type) == ("aws.partner/stripe.com/", "invoice.foo")
    assert (kinds[-1].docs_url, kinds[-1].status) == ("https://example.com/foo", "unverified")
    assert (refined.module, refined.class_name) == (__name__, "OrderPaid")
    assert (done.source, done.detail_type, done.kind) == ("aws.partner/acme.com/", None, "step.done")
    assert catalog.kinds()[-1] == done


# Conflicts and mistakes


def test_two_refinements_of_one_kind() -> None:
    """Neither derives from the other: the error says which they are."""
    register(OrderPaid)

    with pytest.raises(
        KindConflictError, match=r"OrderPaid is for already: derive one from the other"
    ) as caught:
        register(Note)

    error = caught.value
    assert (error.partner, error.kind, error.source) == ("stripe", "payment_intent.succeeded", None)
    assert (error.holder, error.registrant) == (f"{__name__}.OrderPaid", f"{__name__}.Note")
    assert isinstance(error, PartnerEventsError)


def test_a_kind_that_this_library_has() -> None:
    """A class for it must derive from the one that it has."""

    class Mine(SnapshotEvent, kind="invoice.paid"):
        pass

    with pytest.raises(KindConflictError, match=r"which partner_events\.stripe\.InvoicePaid is for"):
        register(Mine)


@pytest.mark.parametrize(
    ("keywords", "holder"),
    [
        ({"source": "aws.partner/stripe.com/"}, "stripe"),
        ({"source": "aws.partner/stripe.com"}, "stripe"),
        ({"source": "aws.partner/stripe.com/ed_1", "partner": "mine"}, "stripe"),
        ({"source": "aws.partner/", "partner": "all"}, "auth0"),
        ({"source": "com.acme.other", "partner": "stripe"}, "stripe"),
        ({"source": "aws.partner/acme.com/"}, "acme"),
        ({"source": "aws.partner/acme.com/eu/", "partner": "eu"}, "acme"),
        ({"source": "aws.partner/acme.com/eu", "partner": "eu"}, "acme"),
        ({"source": "aws.partner/acme.com/", "partner": "acme"}, "acme"),
        ({"source": "com.acme", "partner": "acme"}, "acme"),
    ],
)
def test_a_source_that_is_taken(keywords: dict[str, str], holder: str) -> None:
    """By a partner of this library, or by another sender, in whole or in part."""
    register(StepDone)

    class Mine(PartnerEvent, detail_type="x", **keywords):
        pass

    with pytest.raises(KindConflictError, match="a source has one sender") as caught:
        register(Mine)

    assert (caught.value.source, caught.value.kind) == (keywords["source"], None)
    assert caught.value.holder == holder
    assert identify(step()).partner == "acme"


class Plain:
    pass


class NoKind(PartnerEvent, source="com.acme.x"):
    pass


class NoSource(PartnerEvent, kind="x"):
    pass


class TwoKinds(PaymentIntentSucceeded, kind="payment_intent.paid"):
    pass


class OwnSource(StripeEvent, kind="x", source="com.acme.x"):
    pass


class KindElsewhere(PartnerEvent, source="com.acme.x", detail_type="X", kind="x"):
    pass


class BadPath(PartnerEvent, source="com.acme.x", detail_type="X", idempotency_key="id"):
    pass


class BadName(PartnerEvent, source="com/acme:x", detail_type="X"):
    pass


class OfUnknown(UnknownStripeEvent, kind="x"):
    pass


class OfEitherStream(Auth0Event, kind="zz9"):
    pass


class OwnKey(PartnerEvent, source="com.acme.x", detail_type="X"):
    @property
    def idempotency_key(self) -> IdempotencyKey:
        return IdempotencyKey("1", "inferred")


class LostName(PartnerEvent, source="com.acme.x", detail_type="X"):
    detail_type: str


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (Plain, "not a subclass of PartnerEvent"),
        ("OrderPlaced", "not a subclass of PartnerEvent"),
        (PartnerEvent, "has no kind"),
        (StripeEvent, "has no kind"),
        (NoKind, "has no kind"),
        (NoSource, "has no source"),
        (TwoKinds, "derives from a class of kind 'payment_intent.succeeded'"),
        (OwnSource, "leave out source="),
        (KindElsewhere, "say where in a delivery the kind is"),
        (BadPath, "where a path into the detail is meant"),
        (BadName, "is not a valid sender name"),
        (OfUnknown, "unknown events have no kind of their own"),
        (OfEitherStream, "derive it from the base of one of them: LogEvent or StreamEvent"),
        (OwnKey, "`identify` cannot call its property"),
        (LostName, "no longer has the wire name"),
    ],
)
def test_classes_that_cannot_be_registered(wrong: type[PartnerEvent], reason: str) -> None:
    """The error says why, and what would be right."""
    with pytest.raises(InvalidKindError, match=reason) as caught:
        register(wrong)

    assert caught.value.event_class is wrong
    assert reason in caught.value.reason
    assert isinstance(caught.value, PartnerEventsError)


def test_a_misspelt_keyword() -> None:
    """Python refuses the class."""
    with pytest.raises(TypeError, match="unexpected keyword argument 'sorce'"):
        type("Wrong", (PartnerEvent,), {"__module__": __name__}, sorce="x")


def test_what_is_refused_changes_nothing() -> None:
    """Neither kinds nor sources, nor is what was parsed before forgotten."""
    register(OrderPlaced)
    before = catalog.kinds()

    with pytest.raises(KindConflictError):
        register(
            KindTable(
                {"a": ("m", "A"), "OrderPlaced": ("m", "B")}, source="com.acme.orders", kind_at="detail.x"
            )
        )

    assert catalog.kinds() == before


# Once, again, undone, and by several threads


def test_registering_lasts_as_long_as_the_context(paid: Json) -> None:
    """Also for kinds that were parsed before, and inside of it."""
    assert type(parse_event(paid)) is PaymentIntentSucceeded

    with temporary_registrations():
        register(OrderPaid)
        register(OrderPlaced)
        assert (type(parse_event(paid)), type(parse_event(order()))) == (OrderPaid, OrderPlaced)

    assert (type(parse_event(paid)), type(parse_event(order()))) == (PaymentIntentSucceeded, UnknownEvent)
    assert "com.acme.orders" not in {kind.partner for kind in catalog.kinds()}


MODULE = """
from partner_events import PartnerEvent, register

@register
class Reloaded(PartnerEvent, source="com.acme.re", detail_type="Reloaded", idempotency_key="detail.{key}"):
    pass

class Refined(Reloaded):
    pass
"""


def test_a_reloaded_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its new class takes the place of the old one, and says the key; what refines it stays."""
    path = tmp_path / "reloaded_kinds.py"
    path.write_text(MODULE.format(key="a"))
    import_from(tmp_path, monkeypatch)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    raw = delivery("com.acme.re", "Reloaded", {"a": "1", "bb": "2"})

    module = importlib.import_module("reloaded_kinds")
    first = type(parse_event(raw))
    path.write_text(MODULE.format(key="bb"))
    module = importlib.reload(module)

    assert type(parse_event(raw)) is module.Reloaded is not first
    assert identify(raw).idempotency_key.value == "2"
    register(module.Refined)
    importlib.reload(module)
    assert type(parse_event(raw)).__name__ == "Refined"


def test_threads_that_register_lose_nothing() -> None:
    """Each of them has its kinds, whatever the others do meanwhile, and parses them at once."""
    made = [
        type(f"Kind{i}", (PartnerEvent,), {"__module__": __name__}, source=f"com.acme.t{i}", detail_type="x")
        for i in range(200)
    ]
    wrong: list[type] = []
    start = threading.Barrier(8, timeout=600)

    def run(classes: list[type]) -> None:
        start.wait()
        for each in classes:
            register(each)
            source = f"com.acme.t{each.__name__.removeprefix('Kind')}"
            if type(parse_event(delivery(source, "x", {}))) is not each:
                wrong.append(each)

    threads = [threading.Thread(target=run, args=(made[i::8],)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=600)

    assert wrong == []
    assert len([kind for kind in catalog.kinds() if kind.source.startswith("com.acme.t")]) == 200


# Tables, whose classes are imported later

TABLE_MODULE = """
from partner_events import PartnerEvent

class ParcelEvent(PartnerEvent, source="com.acme.parcels", idempotency_key="detail.id"):
    pass

class ParcelSent(ParcelEvent, detail_type="ParcelSent"):
    pass

class Elsewhere(PartnerEvent, source="com.acme.elsewhere", detail_type="Elsewhere"):
    pass
"""


@pytest.fixture
def parcels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KindTable]:
    (tmp_path / "parcel_kinds.py").write_text(TABLE_MODULE)
    import_from(tmp_path, monkeypatch)
    yield KindTable(
        {
            "ParcelSent": ("parcel_kinds", "ParcelSent"),
            "Elsewhere": ("parcel_kinds", "Elsewhere"),
            "Missing": ("parcel_kinds", "Missing"),
        },
        source="com.acme.parcels",
        idempotency_key="detail.id",
        docs_url="https://example.com/parcels",
    )
    sys.modules.pop("parcel_kinds", None)


def test_a_table_imports_a_class_when_its_first_event_arrives(parcels: KindTable) -> None:
    """Identities and the catalog do without."""
    register(parcels)
    raw = delivery("com.acme.parcels", "ParcelSent", {"id": 7})

    assert identify(raw).idempotency_key == IdempotencyKey("7", "documented")
    assert catalog.kinds("com.acme.parcels")[0].docs_url == "https://example.com/parcels"
    assert "parcel_kinds" not in sys.modules
    event = parse_event(raw)
    assert (type(event).__name__, event.idempotency_key.value) == ("ParcelSent", "7")


def test_a_class_of_a_table_must_say_the_same(parcels: KindTable) -> None:
    """What the table says of it is else not true."""
    register(parcels)

    with pytest.raises(
        InvalidKindError, match=r"'Elsewhere' of com\.acme\.parcels .* but the class declares"
    ):
        parse_event(delivery("com.acme.parcels", "Elsewhere", {}))
    with pytest.raises(InvalidKindError, match=r"^parcel_kinds\.Missing .* has no attribute 'Missing'"):
        parse_event(delivery("com.acme.parcels", "Missing", {}))


def test_a_class_of_a_table_can_be_registered_and_refined(parcels: KindTable) -> None:
    """Before or after the table is."""
    raw = delivery("com.acme.parcels", "ParcelSent", {"id": 7})
    sent = cast(type[PartnerEvent], importlib.import_module("parcel_kinds").ParcelSent)
    refined = cast(type[PartnerEvent], type("Refined", (sent,), {"__module__": __name__}))

    steps: list[Callable[[], object]] = [
        lambda: register(parcels),
        lambda: register(sent),
        lambda: register(refined),
    ]
    for order_of in ((0, 1, 2), (2, 1, 0), (1, 0, 2), (0, 2, 0)):
        with temporary_registrations():
            for i in order_of:
                steps[i]()

            assert type(parse_event(raw)) is refined


def test_a_table_of_more_kinds_of_a_partner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It names the partner, and no kind that there is."""
    code = (
        "from partner_events.stripe import SnapshotEvent\nclass Foo(SnapshotEvent, kind='invoice.foo'): pass"
    )
    (tmp_path / "more_stripe.py").write_text(code)
    import_from(tmp_path, monkeypatch)

    register(KindTable({"invoice.foo": ("more_stripe", "Foo")}, partner="stripe"))

    raw = read_sample("invoice.paid") | {"detail-type": "invoice.foo"}
    assert type(parse_event(raw)).__name__ == "Foo"
    assert catalog.kinds("stripe")[-1].detail_type == "invoice.foo"
    with pytest.raises(KindConflictError, match="InvoicePaid"):
        register(KindTable({"invoice.paid": ("more_stripe", "Foo")}, partner="stripe"))
    with pytest.raises(KindConflictError, match="less_stripe"):
        register(KindTable({"invoice.foo": ("less_stripe", "Foo")}, partner="stripe"))


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        (KindTable({}), "has no source"),
        (KindTable({}, partner="acme"), "has no source"),
        (KindTable({}, partner="stripe", kind_at="detail.x"), "leave out kind_at="),
        (
            KindTable({"a": cast(tuple[str, str], "m.A")}, source="com.acme"),
            "is not a pair of a module's and a class's name",
        ),
        (KindTable({}, source="com.acme", idempotency_key="id"), "where a path into the detail is meant"),
    ],
)
def test_tables_that_cannot_be_registered(table: KindTable, reason: str) -> None:
    """The error says what is wrong with them."""
    with pytest.raises(InvalidKindError, match=reason):
        register(table)


@pytest.mark.parametrize("said", [{"source": ""}, {"partner": ""}])
def test_a_table_with_an_empty_source_or_partner_is_refused(said: dict[str, Any]) -> None:
    """Before anything looks for its kinds."""
    with pytest.raises(ValueError, match="is empty"):
        KindTable({"made": ("my_events", "Made")}, **said)

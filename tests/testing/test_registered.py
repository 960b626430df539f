"""Samples and strategies of classes that users register: new kinds, refinements, sources of their own."""

import json
from collections.abc import Iterator
from typing import cast

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from support.budget import examples

from partner_events import Model, PartnerEvent, identify, parse_event, parse_events, register
from partner_events.auth0 import LogEvent, StreamEvent
from partner_events.catalog import temporary_registrations
from partner_events.datadog import DatadogEvent, MonitorAlert
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.mongodb import DatabaseEvent
from partner_events.pagerduty import PagerDutyEvent
from partner_events.patterns import EventPattern
from partner_events.sailpoint import SailPointEvent
from partner_events.stripe import PaymentIntentSucceeded, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models import PaymentIntent
from partner_events.testing import SampleError, UnknownPathError, as_sqs, sample, strategy
from partner_events.twilio import TwilioEvent
from partner_events.zendesk import TicketEvent

EACH = settings(database=None, max_examples=examples(15))

# A team's own source, exactly one; its kinds are told by the detail-type.


class Line(Model):
    sku: str
    count: int


class Order(Model):
    order_id: str
    total: int
    lines: list[Line]


class OrderDetail(Model):
    number: int
    order: Order


class ShopEvent(PartnerEvent, source="com.acme.orders", partner="acme", idempotency_key="detail.number"):
    detail: OrderDetail

    @property
    def payload(self) -> Order:
        return self.detail.order


class OrderPlaced(ShopEvent, detail_type="OrderPlaced"):
    """An order of our shop."""


class OrderCancelled(ShopEvent, detail_type="OrderCancelled"):
    """Another event of the same source."""


# Sources that begin alike; the kind and the key are inside of a detail without a model.


class JobEvent(
    PartnerEvent,
    source="aws.partner/jobs.example/",
    partner="jobs",
    kind_at="detail.meta.type",
    idempotency_key=("detail.meta.run", "detail.meta.step"),
):
    """What a partner sends that this library does not know."""


class StepDone(JobEvent, kind="step.done"):
    pass


class StepFailed(JobEvent, kind="step.failed", detail_type="Job Notification"):
    pass


class Counted(PartnerEvent, source="com.acme.counts", detail_type="Counted"):
    """Its payload is computed."""

    @property
    def payload(self) -> int:
        return len(self.resources)


# Kinds that partners of ours have, and this library lacks.


class InvoiceFoo(SnapshotEvent, kind="invoice.foo"):
    pass


class NewCode(LogEvent, kind="zz9"):
    pass


class NewType(StreamEvent, kind="user.praised"):
    pass


class NewMonitor(MonitorAlert, kind="quantum_alert"):
    pass


class DatadogIncident(DatadogEvent, kind="incident"):
    pass


class IncidentPriorityUpdated(PagerDutyEvent, kind="incident.priority_updated"):
    pass


class StatusChanged(TicketEvent, kind="Support Ticket: Status Changed"):
    pass


class Authentication(DatabaseEvent, kind="authentication"):
    pass


class FormSubmitted(SailPointEvent, kind="idn:form-submitted"):
    pass


class MessageSent(TwilioEvent, kind="message.sent"):
    pass


# Refinements of kinds that this library has.


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


OWN: list[type[PartnerEvent]] = [OrderPlaced, OrderCancelled, StepDone, StepFailed, Counted]
NEW: list[type[PartnerEvent]] = [
    InvoiceFoo,
    NewCode,
    NewType,
    NewMonitor,
    DatadogIncident,
    IncidentPriorityUpdated,
    StatusChanged,
    Authentication,
    FormSubmitted,
    MessageSent,
]
ALL: list[type[PartnerEvent]] = [*OWN, *NEW, OrderPaid]


@pytest.fixture(autouse=True)
def registered() -> Iterator[None]:
    """Nothing that a test registers outlasts it."""
    with temporary_registrations():
        for event_class in ALL:
            register(event_class)
        yield


@pytest.mark.parametrize("event_class", ALL, ids=lambda each: each.__name__)
def test_a_sample_of_a_registered_class_is_valid(event_class: type[PartnerEvent]) -> None:
    """Without being expected it is parsed to its class, which its pattern lets through; also in a carrier."""
    delivery = json.loads(json.dumps(sample(event_class).to_dict()))

    event = parse_event(delivery, strict=True)

    assert type(event) is event_class
    assert EventPattern.of(event_class).matches(delivery)
    assert identify(delivery).idempotency_key == event.idempotency_key
    assert list(parse_events(as_sqs(event))) == [event]
    assert sample(event_class) == event != sample(event_class, seed=1)


@pytest.mark.once
@pytest.mark.parametrize("event_class", ALL, ids=lambda each: each.__name__)
@settings(EACH)
@given(data=st.data())
def test_events_of_a_registered_class_are_valid(event_class: type[PartnerEvent], data: st.DataObject) -> None:
    """Whatever hypothesis changes, they stay of their kind."""
    with temporary_registrations():
        register(event_class)

        event = data.draw(strategy(event_class))

        assert type(parse_event(event.to_dict(), strict=True)) is event_class
        assert EventPattern.of(event_class).matches(event)


def test_each_event_has_a_key_of_its_own() -> None:
    """Also where the key is a number, or made of what no model has."""
    events = [sample(each, seed=seed) for each in ALL for seed in range(3)]

    assert len({event.idempotency_key.value for event in events}) == len(events)
    for event in events:
        if isinstance(event, (ShopEvent, JobEvent)):
            assert event.idempotency_key.strength == "documented"


def test_a_deduplicator_knows_a_sample_again() -> None:
    """By the key that the class declares: the envelope may be another."""
    handled: list[PartnerEvent] = []

    @Deduplicator(MemoryStore(), consumer="shipping").once
    def handle(event: PartnerEvent) -> None:
        handled.append(event)

    placed, cancelled = sample(OrderPlaced), sample(OrderCancelled)

    handle(placed)
    handle(placed.model_copy(update={"id": "another envelope"}))
    handle(cancelled)

    assert handled == [placed, cancelled]


def test_a_source_is_what_the_class_declares() -> None:
    """As it is, or with something behind the slash."""
    assert sample(OrderPlaced).source == "com.acme.orders"
    assert sample(StepDone).source == "aws.partner/jobs.example/sample"
    assert sample(StepDone).detail_type == "step.done"
    assert sample(StepFailed).detail_type == "Job Notification"


def test_overrides_are_of_the_users_models() -> None:
    """By keyword, by path, through a list, and by a typed path."""
    event = sample(
        OrderPlaced,
        {OrderPlaced.fields.payload["lines"]["count"]: 3, "detail.order.lines[1].sku": "tea"},
        order_id="o-7",
    )

    assert event.payload.order_id == "o-7"
    assert [line.count for line in event.payload.lines] == [3, 3]
    assert event.payload.lines[1].sku == "tea"


def test_overrides_may_be_where_no_model_is() -> None:
    """Around them there is what tells the kind and the key."""
    event = sample(StepDone, {"detail.meta.run": "r-1", "detail.output.rows": 12})

    detail = cast(dict[str, dict[str, object]], event.to_dict()["detail"])
    assert detail["output"] == {"rows": 12}
    assert detail["meta"]["type"] == "step.done"
    assert event.idempotency_key.value == f"r-1:{detail['meta']['step']}"


def test_a_key_that_is_given_is_the_key() -> None:
    """Two samples of one occurrence are made like that."""
    assert sample(OrderPlaced, {"detail.number": 7}).idempotency_key.value == "7"


def test_a_payload_that_is_computed_has_no_path() -> None:
    """The error says what to write instead; the envelope can be given as always."""
    assert sample(Counted, resources=["a", "b"]).payload == 2

    with pytest.raises(UnknownPathError, match=r"payload of Counted is computed.*`detail`"):
        sample(Counted, {"payload.x": 1})


def test_a_refinement_has_what_its_models_need() -> None:
    """Beside what is known of the partner's object."""
    metadata = sample(OrderPaid, {"payload.metadata.channel": "web"}).payload.metadata

    assert metadata == Metadata(order_id="order-123", channel="web")
    assert sample(OrderPaid).payload.status == "succeeded"


def test_a_kind_with_a_refinement_has_the_sample_of_that() -> None:
    """As deliveries of the kind are parsed to it."""
    assert sample(PaymentIntentSucceeded) == sample(OrderPaid)
    assert type(sample(PaymentIntentSucceeded)) is OrderPaid


@pytest.mark.once
def test_strategies_shrink_to_the_sample() -> None:
    """As those of this library's kinds do."""
    assert find(strategy(OrderPlaced), lambda _: True) == sample(OrderPlaced)


def test_a_class_that_is_not_registered_has_no_sample() -> None:
    """Nothing is known of its source; the error says what is missing."""

    class Lost(PartnerEvent, source="com.acme.lost", detail_type="Lost"):
        pass

    with pytest.raises(SampleError, match=r"Lost: its delivery would be parsed to UnknownEvent; .*register"):
        sample(Lost)


class UnknownDeviceLogin(ShopEvent, detail_type="UnknownDeviceLogin"):
    """A login from a device that the shop does not know."""


def test_a_class_may_be_called_unknown() -> None:
    """Only classes for kinds that are not known have no sample, whatever the name says."""
    with temporary_registrations():
        register(UnknownDeviceLogin)
        event = sample(UnknownDeviceLogin)

    assert event.kind == "UnknownDeviceLogin"


def test_a_refinement_need_not_be_registered() -> None:
    """It is used where it is expected, and so is another kind of a source that is known."""

    class Refined(InvoiceFoo):
        pass

    class OrderLost(ShopEvent, detail_type="OrderLost"):
        pass

    assert type(sample(Refined)) is Refined
    assert type(sample(OrderLost)) is OrderLost


class UnknownPayout(SnapshotEvent, kind="payout.unknown"):
    """A kind of a partner's."""


def test_a_kind_of_a_partners_may_be_called_unknown() -> None:
    """Whether events are unknown is a matter of their class, not of its name."""
    with temporary_registrations():
        register(UnknownPayout)

        event = sample(UnknownPayout)

    assert type(event) is UnknownPayout
    assert EventPattern.of(UnknownPayout).matches(event)


def test_a_family_of_a_partners_may_be_called_unknown() -> None:
    """Event patterns ask what its events have in common."""

    class UnknownSnapshot(SnapshotEvent):
        pass

    assert EventPattern.of(UnknownSnapshot) == EventPattern.of(SnapshotEvent)

"""From the partner's offer to the handler by a new event bus: delivered, retried, buried, replayed."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from conftest import read_sample

from aws.custom_bus_case import FUNCTION, Case, case, classic_side
from aws.new_bus import ACCOUNT
from partner_events import PartnerEvent, Router, aws
from partner_events._wire.json import is_array
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.patterns import EventPattern, PartnerSource, RetryPolicy, Subscriber
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded

pytestmark = pytest.mark.tools

FULFIL = f"{FUNCTION}fulfil"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/sends"
FORGED = "aws.partner/stripe.com/ed_forged"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with classic_side(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def at(port: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    with case(port, monkeypatch) as made:
        yield made


@pytest.fixture
def partner(at: Case) -> str:
    """A partner event source that feeds the new event bus `partners`."""
    name = at.offered()
    aws.ensure_event_bus("partners", retention=timedelta(days=7), session=at.session).apply()
    source = PartnerSource("stripe", at.source_arn(name))
    aws.ensure_event_source(source, "partners", session=at.session).apply()
    return name


def subscribe(at: Case, *, name: str = "fulfilment", **options: Any) -> str:
    made: dict[str, Any] = {"role": ROLE, "invocation": "REQUEST_RESPONSE", **options}
    filters = made.pop("filters", EventPattern.of(PaymentIntentSucceeded))
    subscriber = Subscriber(name, made.pop("target", FULFIL), filters, **made)
    return aws.ensure_subscriber(subscriber, "partners", session=at.session).apply()


class Handler:
    """A function whose router keeps what its handler gets, and fails as often as it is told to."""

    def __init__(self, fails: int = 0, **options: Any) -> None:
        self.events: list[PartnerEvent] = []
        self.attempts = 0
        self.fails = fails
        self.router = Router(**options)
        self.router.on(PaymentIntentSucceeded)(self._handle)

    def _handle(self, event: PaymentIntentSucceeded) -> None:
        self.attempts += 1
        if self.attempts <= self.fails:
            raise RuntimeError("the database is away")
        self.events.append(event)

    def __call__(self, event: Any) -> object:
        return self.router(event, None)


def paid(number: int = 0) -> Any:
    delivery = json.loads(json.dumps(read_sample("payment_intent.succeeded")))
    delivery["detail"]["id"] = f"evt_{number}"
    return delivery


@pytest.mark.parametrize(
    "transformer", ["RAW", "WITH_METADATA", "{% $events.Data %}"], ids=["raw", "with-metadata", "jsonata"]
)
def test_events_reach_the_handler_in_each_form(at: Case, partner: str, transformer: str) -> None:
    """Those of the filter, in batches, which are arrays."""
    handler = at.service.functions[FULFIL] = Handler()
    subscribe(at, transformer=transformer, max_batch_size=2)

    at.send(partner, paid(1), read_sample("invoice.paid"), paid(2), paid(3))
    at.service.deliver()

    assert [event.idempotency_key.value for event in handler.events] == ["evt_1", "evt_2", "evt_3"]
    assert {event.source for event in handler.events} == {partner}
    sizes = [len(payload) for _, payload in at.service.invoked if is_array(payload)]
    assert sizes == [2, 1]
    live = "live" if transformer == "WITH_METADATA" else None
    assert {event.delivery_type for event in handler.events} == {live}


def test_a_single_event_is_an_object_if_batches_have_one(at: Case, partner: str) -> None:
    """And is handled alike."""
    handler = at.service.functions[FULFIL] = Handler()
    subscribe(at, max_batch_size=1)

    at.send(partner, paid(1))
    at.service.deliver()

    assert [event.idempotency_key.value for event in handler.events] == ["evt_1"]
    ((_, payload),) = at.service.invoked
    assert isinstance(payload, dict)


def test_the_event_sources_pattern_keeps_other_kinds_off_the_bus(at: Case) -> None:
    """The managed rule evaluates it, so no subscriber sees them."""
    name = at.offered()
    aws.ensure_event_bus("partners", session=at.session).apply()
    source = PartnerSource("stripe", at.source_arn(name), EventPattern.of(PaymentIntentSucceeded))
    aws.ensure_event_source(source, "partners", session=at.session).apply()
    seen: list[Any] = []
    at.service.functions[FULFIL] = seen.extend
    subscribe(at, filters=None, transformer="RAW")

    at.send(name, paid(1), read_sample("invoice.paid"))
    at.service.deliver()

    assert [each["detail-type"] for each in seen] == ["payment_intent.succeeded"]


def test_only_a_proven_event_gets_past_a_router_that_requires_it(at: Case, partner: str) -> None:
    """A raw event that imitates a delivery is refused; without the filter, which would have kept it off."""
    handler = at.service.functions[FULFIL] = Handler(require_source=True)
    bus = subscribe(at, filters=None) and aws.ensure_event_bus("partners", session=at.session).apply()
    forged = {**paid(666), "source": partner}
    pair = {"aws:Source": partner, "aws:DetailType": "payment_intent.succeeded", "aws:DeliveryType": "LIVE"}
    imitation = {"Data": forged, "Metadata": {}, "SystemMetadata": pair}
    entries = [
        {"Data": json.dumps(each).encode(), "SystemMetadata": {"ContentType": "application/json"}}
        for each in (forged, imitation)
    ]

    at.buses.put_raw_events(EventBusArn=bus, Entries=entries)
    at.service.deliver()
    at.send(partner, paid(1))
    at.service.deliver()

    assert [event.idempotency_key.value for event in handler.events] == ["evt_1"]


def test_a_filter_by_source_never_delivers_a_forgery(at: Case, partner: str) -> None:
    """Which is the strong form: RAW is safe with it."""
    handler = at.service.functions[FULFIL] = Handler()
    subscribe(at, transformer="RAW")
    bus = aws.ensure_event_bus("partners", session=at.session).apply()
    entry = {
        "Data": json.dumps({**paid(666), "source": partner}).encode(),
        "Metadata": {"aws:Source": partner},
        "SystemMetadata": {"ContentType": "application/json"},
    }

    at.buses.put_raw_events(EventBusArn=bus, Entries=[entry])
    at.send(partner, paid(1))
    at.service.deliver()

    assert [event.idempotency_key.value for event in handler.events] == ["evt_1"]


def test_a_failed_batch_is_retried_as_a_whole(at: Case, partner: str) -> None:
    """There is no partial batch response, so the deduplicator keeps what was handled from being so twice."""
    dedupe = Deduplicator(MemoryStore(), consumer="fulfilment")
    handler = at.service.functions[FULFIL] = Handler(fails=1, dedupe=dedupe)
    subscribe(at, max_batch_size=10)

    at.send(partner, paid(1), paid(2), paid(3))
    at.service.deliver()

    assert sorted(event.idempotency_key.value for event in handler.events) == ["evt_1", "evt_2", "evt_3"]
    assert len(at.service.invoked) == 2
    assert handler.attempts == 4


def test_what_is_given_up_is_a_record_without_the_event(at: Case, partner: str) -> None:
    """After the retries that were asked for; a look at the queue says that there is nothing to send."""
    handler = at.service.functions[FULFIL] = Handler(fails=1_000)
    dead = at.queue()
    arn = subscribe(at, dead_letter_queue=dead, retry=RetryPolicy(attempts=3), max_batch_size=2)

    at.send(partner, paid(1), paid(2))
    at.service.deliver()

    assert handler.attempts == 2 * 4
    (record,) = at.messages(dead)
    assert record["subscriberArn"] == arn
    assert (record["errorCode"], record["retryAttempts"]) == ("COMPUTE_EXECUTION_ERROR", 3)
    assert len(record["failedMessages"]) == 2
    assert "payment_intent" not in json.dumps(record)


def test_a_function_that_is_handed_events_over_fails_behind_eventbridges_back(at: Case, partner: str) -> None:
    """Lambda retries, and the subscriber's dead-letter queue hears nothing."""
    handler = at.service.functions[FULFIL] = Handler(fails=1_000)
    dead = at.queue()
    subscribe(at, dead_letter_queue=dead, invocation="EVENT")

    at.send(partner, paid(1))
    at.service.deliver()

    assert handler.attempts == 3
    assert at.messages(dead) == []
    assert len(at.service.dropped) == 1


def test_a_stopped_subscriber_gets_what_came_meanwhile(at: Case, partner: str) -> None:
    """Nothing is lost while the bus keeps it."""
    handler = at.service.functions[FULFIL] = Handler()
    subscribe(at)
    again = Subscriber(
        "fulfilment",
        FULFIL,
        EventPattern.of(PaymentIntentSucceeded),
        role=ROLE,
        invocation="REQUEST_RESPONSE",
    )

    aws.ensure_subscriber(again, "partners", state="STOPPED", session=at.session).apply()
    at.send(partner, paid(1))
    at.service.deliver()
    while_stopped = list(handler.events)
    aws.ensure_subscriber(again, "partners", state="RUNNING", session=at.session).apply()
    at.service.deliver()

    assert while_stopped == []
    assert [event.idempotency_key.value for event in handler.events] == ["evt_1"]


def test_a_queue_between_brings_one_event_per_message(at: Case, partner: str) -> None:
    """So that a function that reads it can report which failed."""
    queue = at.queue()
    subscribe(at, name="queued", target=queue, invocation=None)
    handler = Handler()

    at.send(partner, paid(1), paid(2))
    at.service.deliver()
    records: list[dict[str, object]] = [
        {"messageId": str(index), "body": json.dumps(body), "eventSource": "aws:sqs", "attributes": {}}
        for index, body in enumerate(at.messages(queue))
    ]
    answer = handler({"Records": records})

    assert answer == {"batchItemFailures": []}
    assert [event.idempotency_key.value for event in handler.events] == ["evt_1", "evt_2"]


def test_a_plan_follows_the_router(at: Case, partner: str) -> None:
    """A further handler is a change of the filter, and of nothing else."""
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def first(event: PaymentIntentSucceeded) -> None: ...

    subscribe(at, filters=router.pattern())

    @router.on(InvoicePaid)
    def second(event: InvoicePaid) -> None: ...

    more = Subscriber("fulfilment", FULFIL, router.pattern(), role=ROLE, invocation="REQUEST_RESPONSE")
    plan = aws.ensure_subscriber(more, "partners", session=at.session)

    (change,) = plan.changes
    assert (change.action, change.kind) == ("update", "subscriber")
    assert [difference.setting for difference in change.differences] == ["FilterConfiguration"]

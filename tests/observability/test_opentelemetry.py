"""OpenTelemetry told of a router's events: spans as its own SDK exports them."""
# ruff: noqa: E402
# pyright: reportMissingTypeStubs=false
# Its packages are not everywhere where tests run, so they are asked for first.

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from dedupe.workers import delivery
from support.carriers import failed, fifo, kinesis, notification, sqs

from partner_events import Router
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.observability import use_opentelemetry
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded
from partner_events.testing import LambdaContext

pytestmark = pytest.mark.tools
pytest.importorskip("opentelemetry.sdk")
pytest.importorskip("opentelemetry.propagators.aws")

from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.semconv._incubating.attributes import cloudevents_attributes, messaging_attributes

TRACE = 0x5759E988BD862E3FE1BE46A994272793
XRAY = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1"
W3C = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


class Broken(Exception):
    """What a user's handler raises."""


class Shop:
    """A router whose spans are kept."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.tracer = self.provider.get_tracer("test")
        self.router = Router(dedupe=Deduplicator(MemoryStore(), consumer="shop"))
        self.router.on(PaymentIntentSucceeded)(self.pay)
        self.router.on(ChargeRefunded)(self.refund)
        use_opentelemetry(self.router, tracer_provider=self.provider)

    def pay(self, event: PaymentIntentSucceeded) -> None:
        with self.tracer.start_as_current_span("charge"):
            if event.idempotency_key.value == "broken":
                raise Broken

    async def refund(self, event: ChargeRefunded) -> None:
        with self.tracer.start_as_current_span("refund"):
            await asyncio.sleep(0)

    def spans(self, name: str) -> list[ReadableSpan]:
        return [span for span in self.exporter.get_finished_spans() if span.name.startswith(name)]


@pytest.fixture
def shop() -> Shop:
    return Shop()


def attributes(span: ReadableSpan) -> dict[str, object]:
    return dict(span.attributes or {})


def test_each_event_is_a_span_by_the_conventions(shop: Shop) -> None:
    """Of a consumer, with the names that OpenTelemetry's own package has."""
    raw = delivery("a")
    shop.router(sqs(raw, delivery("b")), LambdaContext())

    first, second = shop.spans("process")
    found = attributes(first)
    assert first.name == "process payments"
    assert first.kind is trace.SpanKind.CONSUMER
    assert found[messaging_attributes.MESSAGING_SYSTEM] == "aws_sqs"
    assert found[messaging_attributes.MESSAGING_OPERATION_NAME] == "process"
    assert (
        found[messaging_attributes.MESSAGING_OPERATION_TYPE]
        == messaging_attributes.MessagingOperationTypeValues.PROCESS.value
    )
    assert found[messaging_attributes.MESSAGING_DESTINATION_NAME] == "payments"
    assert found[messaging_attributes.MESSAGING_MESSAGE_ID] == "message-0"
    assert found[cloudevents_attributes.CLOUDEVENTS_EVENT_ID] == raw["id"]
    assert found[cloudevents_attributes.CLOUDEVENTS_EVENT_SOURCE] == raw["source"]
    assert found[cloudevents_attributes.CLOUDEVENTS_EVENT_TYPE] == "payment_intent.succeeded"
    assert found["faas.invocation_id"] == LambdaContext().aws_request_id
    assert attributes(second)["partner_events.idempotency_key"] == "b"


def test_a_direct_delivery_comes_from_its_event_bus(shop: Shop) -> None:
    """Which has the name of the event source."""
    shop.router(delivery("a"))

    (span,) = shop.spans("process")
    assert span.name == "process aws.partner/stripe.com/ed_test_1"
    assert attributes(span)[messaging_attributes.MESSAGING_SYSTEM] == "aws_eventbridge"


@pytest.mark.parametrize("kind", ["payment_intent.succeeded", "charge.refunded"])
@pytest.mark.parametrize("is_async", [False, True])
def test_spans_of_handlers_are_inside(kind: str, is_async: bool, shop: Shop) -> None:
    """Sync or async; and the event's own is in the one that was current when the router was called."""
    batch = sqs(*[{**delivery(key), "detail-type": kind} for key in "ab"])

    with shop.tracer.start_as_current_span("invocation") as outer:
        asyncio.run(shop.router.call_async(batch)) if is_async else shop.router(batch)

    processes, inner = shop.spans("process"), [*shop.spans("charge"), *shop.spans("refund")]
    parents = [span.parent.span_id for span in inner if span.parent]
    assert parents == [context.span_id for span in processes if (context := span.get_span_context())]
    assert [span.parent and span.parent.span_id for span in processes] == [
        outer.get_span_context().span_id
    ] * 2


Change = Callable[[dict[str, Any]], None]


def with_xray_attribute(record: dict[str, Any]) -> None:
    record["attributes"]["AWSTraceHeader"] = XRAY


def with_xray_message_attribute(record: dict[str, Any]) -> None:
    record["messageAttributes"]["AWSTraceHeader"] = {"stringValue": XRAY, "dataType": "String"}


@pytest.mark.parametrize("change", [with_xray_attribute, with_xray_message_attribute])
def test_a_span_is_linked_to_the_trace_that_the_queue_brought(change: Change, shop: Shop) -> None:
    """X-Ray's, as EventBridge and SQS pass it on."""
    batch: Any = sqs(delivery("a"), delivery("b"))
    change(batch["Records"][0])

    shop.router(batch)

    first, second = shop.spans("process")
    assert [link.context.trace_id for link in first.links] == [TRACE]
    assert second.links == ()


def test_a_span_is_linked_to_the_trace_of_a_message_inside(shop: Shop) -> None:
    """W3C's, of a notification in a queue, next to that of the queue."""
    inner = notification(delivery("a"))
    inner["MessageAttributes"] = {"traceparent": {"Type": "String", "Value": W3C}}
    batch: Any = sqs(inner)
    with_xray_attribute(batch["Records"][0])

    shop.router(batch)

    (span,) = shop.spans("process")
    traces = {link.context.trace_id for link in span.links}
    assert traces == {TRACE, 0x0AF7651916CD43DD8448EB211C80319C}


@pytest.mark.parametrize("header", ["", "Root=1-zz;Parent=1", "x" * 10_000])
def test_a_bad_trace_header_is_no_link(header: str, shop: Shop) -> None:
    """Nor an error."""
    batch: Any = sqs(delivery("a"))
    batch["Records"][0]["attributes"]["AWSTraceHeader"] = header
    batch["Records"][0]["messageAttributes"]["traceparent"] = {"stringValue": header, "dataType": "String"}

    assert shop.router(batch) == failed()

    assert shop.spans("process")[0].links == ()


def test_what_a_handler_raises_is_recorded_once(shop: Shop) -> None:
    """With its class, as an error."""
    assert shop.router(sqs(delivery("broken"))) == failed("message-0")

    (span,) = shop.spans("process")
    assert span.status.status_code is trace.StatusCode.ERROR
    assert [event.name for event in span.events] == ["exception"]
    assert attributes(span)["error.type"] == f"{__name__}.Broken"


def test_duplicates_and_what_never_came_to_a_handler_are_spans(shop: Shop) -> None:
    """They say so."""
    shop.router(sqs(delivery("a"), delivery("a"), "{"))

    handled, *others = shop.spans("process")
    assert "partner_events.outcome" not in attributes(handled)
    assert sorted(str(attributes(span).get("partner_events.outcome")) for span in others) == [
        "None",
        "duplicate",
    ]
    (bad,) = (span for span in others if span.status.status_code is trace.StatusCode.ERROR)
    assert attributes(bad)["error.type"] == "partner_events.InvalidEventError"


def in_a_group(event: object) -> object:
    return fifo(("1", event))


@pytest.mark.parametrize("wrap", [in_a_group, kinesis])
def test_other_carriers_have_their_systems(wrap: Callable[[object], Any], shop: Shop) -> None:
    """And the names of their queues and streams."""
    shop.router(wrap(delivery("a")))

    (span,) = shop.spans("process")
    assert span.name in ("process payments.fifo", "process payments")
    assert attributes(span)[messaging_attributes.MESSAGING_SYSTEM] in ("aws_sqs", "aws_kinesis")


def test_the_global_provider_is_the_default() -> None:
    """Without one, nothing is traced, and nothing breaks."""
    router = Router()
    router.on(PaymentIntentSucceeded)(lambda event: event.kind)
    use_opentelemetry(router)

    assert router(delivery("a")) == "payment_intent.succeeded"

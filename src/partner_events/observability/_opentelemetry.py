"""A router's events as spans of OpenTelemetry.

Names and attributes follow the conventions for messaging and for CloudEvents:
https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/
https://opentelemetry.io/docs/specs/semconv/cloudevents/cloudevents-spans/
"""

from __future__ import annotations

from contextlib import contextmanager

from partner_events._base.lazy import load_extra
from partner_events._base.text import shown
from partner_events._kinds.log_fields import record_log_fields

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping

    from opentelemetry.trace import Link, TracerProvider

    from partner_events._events.event import PartnerEvent
    from partner_events._router.reports import DuplicateEvent, FailedEvent
    from partner_events._router.router import Router
    from partner_events._wire.records import CarrierRecord

NEEDED = "use_opentelemetry needs OpenTelemetry: pip install partner-events[opentelemetry]"
SYSTEMS = {
    "direct": "aws_eventbridge",
    "sqs": "aws_sqs",
    "sns": "aws.sns",
    "kinesis": "aws_kinesis",
    "firehose": "aws_firehose",
    "logs": "aws_cloudwatch_logs",
    "pipes": "aws_eventbridge_pipes",
}
"""Carriers, as ``messaging.system`` names them; it has values of its own for SQS and SNS alone.

https://opentelemetry.io/docs/specs/semconv/registry/attributes/messaging/#messaging-system
"""


def use_opentelemetry(router: Router, *, tracer_provider: TracerProvider | None = None) -> None:
    """Have `OpenTelemetry <https://opentelemetry.io/docs/languages/python/>`_ tell of a router's events.

    Each event is a span of its own, ``process`` and where it came from, while its handler runs: of kind
    ``CONSUMER``, in the span that is current when the router is called, and linked to the context that the
    carrier brought: ``AWSTraceHeader`` of SQS, or ``traceparent`` among the message attributes. What the
    handler raises is recorded. Duplicates, and events that failed before their handler, are spans without
    duration.

    Args:
        router: The router that Lambda or your worker calls.
        tracer_provider: Where spans go; by default the global provider.

    Raises:
        ModuleNotFoundError: OpenTelemetry is not installed.
    """
    load_extra("opentelemetry", "__path__", NEEDED)
    from opentelemetry import trace

    tracer = trace.get_tracer("partner_events", tracer_provider=tracer_provider)

    @router.around
    @contextmanager
    def in_span(event: PartnerEvent, context: object) -> Generator[None]:
        record = event.carrier_record
        with tracer.start_as_current_span(
            _name(record, event.source),
            kind=trace.SpanKind.CONSUMER,
            attributes={**_attributes(event.log_fields(), record, event.source), **_invocation(context)},
            links=_links(record),
        ) as span:
            try:
                yield
            except Exception as error:
                span.set_attribute("error.type", _type(error))
                raise

    @router.on_duplicate
    def of_duplicate(duplicate: DuplicateEvent, context: object) -> None:
        with _span_of(duplicate, context) as span:
            span.set_attribute("partner_events.outcome", "duplicate")

    @router.on_error
    def of_failure(failure: FailedEvent, context: object) -> None:
        if failure.event is not None:
            # Its span has recorded it.
            return
        with _span_of(failure, context) as span:
            span.record_exception(failure.error)
            span.set_attribute("error.type", _type(failure.error))
            span.set_status(trace.StatusCode.ERROR, type(failure.error).__name__)

    @contextmanager
    def _span_of(report: DuplicateEvent | FailedEvent, context: object) -> Generator[trace.Span]:
        fields, record = report.log_fields(), report.record
        source = str(fields.get("source", ""))
        with tracer.start_as_current_span(
            _name(record, source),
            kind=trace.SpanKind.CONSUMER,
            attributes={**_attributes(fields, record, source), **_invocation(context)},
            links=_links(record),
        ) as span:
            yield span


def _name(record: CarrierRecord | None, source: str) -> str:
    return f"process {_destination(record, source)}"


def _destination(record: CarrierRecord | None, source: str) -> str:
    """The queue, topic or stream; the event bus, which is named as its source, if there is none."""
    arn = record.source_arn if record else None
    return shown((arn or "").rpartition(":")[2].rpartition("/")[2] or source or "unknown")


def _attributes(
    fields: Mapping[str, object], record: CarrierRecord | None, source: str
) -> dict[str, str | int]:
    about = record_log_fields(record) if record else {}
    found = {
        "messaging.system": SYSTEMS.get(str(about.get("carrier", "direct"))),
        "messaging.operation.name": "process",
        "messaging.operation.type": "process",
        "messaging.destination.name": _destination(record, source),
        "messaging.message.id": about.get("carrier_record_id") or fields.get("event_id"),
        "cloudevents.event_id": fields.get("event_id"),
        "cloudevents.event_source": fields.get("source"),
        "cloudevents.event_type": fields.get("kind"),
        "partner_events.partner": fields.get("partner"),
        "partner_events.idempotency_key": fields.get("idempotency_key"),
        "partner_events.replay_name": fields.get("replay_name"),
        "partner_events.receive_count": about.get("receive_count"),
    }
    return {name: value for name, value in found.items() if isinstance(value, (str, int))}


def _invocation(context: object) -> dict[str, str]:
    request = getattr(context, "aws_request_id", None)
    return {"faas.invocation_id": request} if isinstance(request, str) else {}


def _links(record: CarrierRecord | None) -> list[Link]:
    """Links to the contexts that the record, or one inside it, brought; each once."""
    from opentelemetry import trace
    from opentelemetry.context import Context
    from opentelemetry.propagators.textmap import TextMapPropagator
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    xray: TextMapPropagator = load_extra("opentelemetry.propagators.aws", "AwsXRayPropagator", NEEDED)()
    found: dict[tuple[int, int], Link] = {}
    for each in _nested(record):
        header = each.attributes.get("AWSTraceHeader") or each.message_attributes.get("AWSTraceHeader", "")
        contexts = [
            TraceContextTextMapPropagator().extract(dict(each.message_attributes), Context()),
            xray.extract({"X-Amzn-Trace-Id": header}, Context()),
        ]
        for context in contexts:
            span = trace.get_current_span(context).get_span_context()
            if span.is_valid:
                found.setdefault((span.trace_id, span.span_id), trace.Link(span))
    return [*found.values()]


def _nested(record: CarrierRecord | None) -> Iterator[CarrierRecord]:
    while record is not None:
        yield record
        record = record.inner


def _type(error: Exception) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"

"""Carriers and routers: events keep their types, and handlers their signatures."""
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false, reportUnusedFunction=false

from collections.abc import Callable, Coroutine, Iterator, Mapping
from datetime import datetime
from typing import Any, Literal, assert_type

from partner_events import (
    CarrierRecord,
    InvalidEventError,
    InvalidRecord,
    InvalidRecordsError,
    PartnerEvent,
    Route,
    Router,
    SubscriberDeadLetterError,
    UnexpectedEventError,
    UnknownCarrierError,
    UnknownEvent,
    UnprovenSourceError,
    parse_events,
)
from partner_events.auth0 import LogEvent, SuccessLogin, UserCreated
from partner_events.datadog import MonitorAlert
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.patterns import EventPattern
from partner_events.stripe import (
    AccountUpdated,
    ChargeRefunded,
    InvoicePaid,
    PaymentIntentSucceeded,
    StripeEvent,
)

router = Router(dedupe=Deduplicator(MemoryStore(), consumer="shop"), unknown="ignore")
Money = PaymentIntentSucceeded | ChargeRefunded


class LambdaContext:
    """A context class of anyone's."""

    aws_request_id: str = ""


# Right


def every_lambda_event(raw: dict[str, object], mapping: Mapping[str, object], pipe: list[object]) -> None:
    for lambda_event in (raw, mapping, pipe, "{}", b"{}"):
        assert_type(parse_events(lambda_event), Iterator[PartnerEvent])
        assert_type(router(lambda_event), object)
        assert_type(router(lambda_event, LambdaContext()), object)
        assert_type(router.with_store(MemoryStore())(lambda_event), object)


def expected_classes_are_the_types(raw: dict[str, object]) -> None:
    assert_type(parse_events(raw, PaymentIntentSucceeded), Iterator[PaymentIntentSucceeded])
    for event in parse_events(raw, PaymentIntentSucceeded, ChargeRefunded, strict=True):
        assert_type(event, Money)
        assert_type(event.carrier_record, CarrierRecord | None)
    many = parse_events(
        raw,
        PaymentIntentSucceeded,
        ChargeRefunded,
        InvoicePaid,
        SuccessLogin,
        UserCreated,
        MonitorAlert,
        UnknownEvent,
        AccountUpdated,
    )
    assert_type(
        next(many),
        PaymentIntentSucceeded
        | ChargeRefunded
        | InvoicePaid
        | SuccessLogin
        | UserCreated
        | MonitorAlert
        | UnknownEvent
        | AccountUpdated,
    )


def failures_are_collected(raw: dict[str, object]) -> None:
    failures: list[InvalidRecord] = []
    list(parse_events(raw, StripeEvent, failures=failures))
    for failure in failures:
        assert_type(failure.record, CarrierRecord)
        assert_type(failure.error, InvalidEventError | UnexpectedEventError)


def facts_of_records(record: CarrierRecord) -> None:
    assert_type(
        record.carrier,
        Literal[
            "direct",
            "subscriber",
            "sqs",
            "sns",
            "kinesis",
            "firehose",
            "logs",
            "pipes",
            "on_failure",
            "unknown",
        ],
    )
    assert_type(record.path, tuple[str | int, ...])
    assert_type(record.id, str | None)
    assert_type(record.attributes, Mapping[str, str])
    assert_type(record.message_attributes, Mapping[str, str])
    assert_type(record.metadata, Mapping[str, str])
    assert_type(record.delivery_type, Literal["live", "replay"] | None)
    assert_type(record.receive_count, int | None)
    assert_type(record.group_id, str | None)
    assert_type(record.sequence_number, str | None)
    assert_type(record.partition_key, str | None)
    assert_type(record.source_arn, str | None)
    assert_type(record.inner, CarrierRecord | None)
    assert_type(record.raw, object)


def facts_of_a_new_bus(event: PartnerEvent) -> None:
    assert_type(event.delivery_type, Literal["live", "replay"] | None)
    assert_type(event.ingested_at, datetime | None)
    assert_type(event.sequence_number, int | None)
    assert_type(event.aws_source, str | None)
    assert_type(event.aws_detail_type, str | None)
    assert_type(event.is_proven, bool)


def sources_are_required(raw: dict[str, object]) -> None:
    assert_type(parse_events(raw, require_source=True), Iterator[PartnerEvent])
    assert_type(parse_events(raw, StripeEvent, require_source=True), Iterator[StripeEvent])
    Router(require_source=True)


def facts_of_errors(
    error: UnknownCarrierError | InvalidRecordsError | UnprovenSourceError | SubscriberDeadLetterError,
) -> None:
    if isinstance(error, UnknownCarrierError):
        assert_type(error.keys, tuple[str, ...])
    elif isinstance(error, UnprovenSourceError):
        assert_type(error.reason, Literal["contradiction", "raw", "inside", "no_pair", "no_partner"])
    elif isinstance(error, SubscriberDeadLetterError):
        assert_type(error.code, str | None)
        assert_type(error.subscriber_arn, str | None)
        assert_type(error.event_ids, tuple[str, ...])
    else:
        assert_type(error.failures, tuple[InvalidRecord, ...])


@router.on(PaymentIntentSucceeded)
def alone(event: PaymentIntentSucceeded) -> str:
    return event.payload.currency


@router.on(PaymentIntentSucceeded)
def with_context(event: PaymentIntentSucceeded, context: LambdaContext) -> str:
    return context.aws_request_id


@router.on(PaymentIntentSucceeded)
def with_optional_context(event: PaymentIntentSucceeded, context: object = None) -> None: ...


@router.on(PaymentIntentSucceeded, ChargeRefunded)
def of_two(event: Money) -> int:
    return event.payload.amount


@router.on(PaymentIntentSucceeded, ChargeRefunded)
async def asynchronous(event: Money, context: Any) -> int:
    return event.payload.amount


@router.on(PaymentIntentSucceeded, SuccessLogin)
def of_a_base(event: PartnerEvent) -> str:
    return event.kind


@router.on(
    PaymentIntentSucceeded,
    ChargeRefunded,
    InvoicePaid,
    SuccessLogin,
    UserCreated,
    MonitorAlert,
    UnknownEvent,
    AccountUpdated,
)
def of_eight(
    event: Money | InvoicePaid | LogEvent | UserCreated | MonitorAlert | UnknownEvent | AccountUpdated,
) -> str:
    return event.kind


@router.on_partner("stripe")
def of_a_partner(event: StripeEvent, context: LambdaContext) -> bool:
    return event.livemode


@router.otherwise
def rest(event: PartnerEvent) -> None: ...


async def decorated_handlers_are_as_before(
    paid: PaymentIntentSucceeded, refunded: ChargeRefunded, login: SuccessLogin
) -> None:
    assert_type(alone(paid), str)
    assert_type(with_context(paid, LambdaContext()), str)
    assert_type(with_context(paid, context=LambdaContext()), str)
    with_optional_context(paid)
    with_optional_context(paid, LambdaContext())
    assert_type(of_two(paid) + of_two(refunded), int)
    assert_type(await asynchronous(refunded, None), int)
    assert_type(of_a_base(login), str)
    assert_type(of_eight(login), str)
    assert_type(of_a_partner(paid, LambdaContext()), bool)
    later: Callable[[Money, object], Coroutine[Any, Any, int]] = asynchronous
    rest(paid)
    print(later)


def routes_are_values(other: Router) -> None:
    router.include(other)
    assert_type(router.routes, tuple[Route, ...])
    for route in router.routes:
        assert_type(route.kinds, tuple[type[PartnerEvent], ...])
        assert_type(route.partner, str | None)
        assert_type(route.is_otherwise, bool)
        assert_type(route.takes_context, bool)


def patterns_of_routers(pattern: EventPattern, template: dict[str, object]) -> None:
    assert_type(router.pattern(), EventPattern)
    assert_type(router.pattern(source="aws.partner/stripe.com/ed_1"), EventPattern)
    assert_type(router.pattern(partner="stripe"), EventPattern)
    assert_type(router.patterns(), dict[str, EventPattern])
    for deployed in (pattern, template, "{}"):
        found = router.check(deployed)
        assert_type([kind.class_name for kind in found.missed], list[str])
        assert_type(found.needless_unknown, tuple[str, ...])


lambda_handler: Callable[[dict[str, object], LambdaContext], object] = router


async def in_an_event_loop(raw: dict[str, object]) -> None:
    assert_type(await router.call_async(raw, LambdaContext()), object)


# Wrong


@router.on(PaymentIntentSucceeded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_another_kind(event: ChargeRefunded) -> None: ...


@router.on(PaymentIntentSucceeded, ChargeRefunded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_one_of_two(event: PaymentIntentSucceeded) -> None: ...


@router.on(PaymentIntentSucceeded, InvoicePaid, ChargeRefunded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_two_of_three(event: Money) -> None: ...


@router.on(StripeEvent)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_less_than_the_base(event: PaymentIntentSucceeded) -> None: ...


@router.on(PaymentIntentSucceeded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
async def asynchronous_of_another_kind(event: ChargeRefunded, context: object) -> None: ...


@router.on(PaymentIntentSucceeded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_nothing() -> None: ...


@router.on(PaymentIntentSucceeded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_the_delivery(raw: dict[str, object]) -> None: ...


@router.on_partner("stripe")  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
def of_no_event(raw: dict[str, object]) -> None: ...


@router.otherwise  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def of_one_kind(event: PaymentIntentSucceeded) -> None: ...


def what_is_no_class_of_events() -> None:
    router.on(int)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    router.on("payment_intent.succeeded")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    router.on()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]


def handlers_called_wrongly(paid: PaymentIntentSucceeded, refunded: ChargeRefunded) -> None:
    alone(refunded)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with_context(paid)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with_context(paid, "context")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    number: int = alone(paid)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    print(number)


def what_is_no_lambda_event(raw: dict[str, object]) -> None:
    parse_events(5)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    parse_events(raw, int)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
    parse_events(raw, require_source="aws.partner/")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    router(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def options_that_are_wrong() -> None:
    Router(unknown="drop")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Router(dedupe=MemoryStore())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def records_are_read_only(record: CarrierRecord, event: PaymentIntentSucceeded) -> None:
    record.carrier = "sns"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.carrier_record = record  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]

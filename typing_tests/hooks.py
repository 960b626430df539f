"""Hooks of a router: what they are called with, and that they stay the functions they are."""
# pyright: reportUnusedExpression=false, reportUnusedFunction=false

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime
from typing import assert_type

from opentelemetry.sdk.trace import TracerProvider

from partner_events import (
    CarrierRecord,
    DuplicateEvent,
    EventsFailedError,
    FailedEvent,
    Identity,
    PartnerEvent,
    Router,
)
from partner_events.observability import use_opentelemetry, use_powertools
from partner_events.stripe import PaymentIntentSucceeded

router = Router()


class LambdaContext:
    """A context class of anyone's."""

    aws_request_id: str = ""


# Right


@router.before
def note(event: PartnerEvent, context: LambdaContext) -> str:
    return context.aws_request_id


@router.before
async def note_later(event: PartnerEvent, context: object) -> None: ...


@router.around
@contextmanager
def timed(event: PartnerEvent, context: object) -> Generator[int]:
    yield 1


@router.on_error
@router.on_duplicate
def count(what: FailedEvent | DuplicateEvent, context: LambdaContext) -> None:
    assert_type(what.record, CarrierRecord)
    assert_type(what.log_fields(), dict[str, object])


@router.on_error
def facts_of_failures(failure: FailedEvent, context: object) -> None:
    assert_type(failure.identity, Identity | None)
    assert_type(failure.event, PartnerEvent | None)
    assert_type(failure.error, Exception)


@router.on_duplicate
def facts_of_duplicates(duplicate: DuplicateEvent, context: object) -> None:
    assert_type(duplicate.identity, Identity)
    assert_type(duplicate.when, datetime)
    assert_type(duplicate.result, object)


@router.around
def untimed(event: PartnerEvent, context: object) -> AbstractContextManager[None]:
    return nullcontext()


def hooks_stay_what_they_are(event: PartnerEvent) -> None:
    assert_type(note(event, LambdaContext()), str)
    kept: Callable[[FailedEvent | DuplicateEvent, LambdaContext], None] = count
    print(kept)


def facts_of_a_group(raw: Mapping[str, object]) -> None:
    try:
        router(raw)
    except EventsFailedError as group:
        assert_type(group.failures, tuple[FailedEvent, ...])
        assert_type(group.exceptions[0], Exception | ExceptionGroup[Exception])


def ready_hooks() -> None:
    use_powertools(router)
    use_opentelemetry(router, tracer_provider=TracerProvider())


# Wrong


@router.before  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportUntypedFunctionDecorator]
def of_one_kind(event: PaymentIntentSucceeded, context: object) -> None: ...


@router.around  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportUntypedFunctionDecorator]
def no_context_manager(event: PartnerEvent, context: object) -> None: ...


@router.on_error  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportUntypedFunctionDecorator]
def without_context(failure: FailedEvent) -> None: ...


@router.on_duplicate  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportUntypedFunctionDecorator]
def of_failures(failure: FailedEvent, context: object) -> None: ...

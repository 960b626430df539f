"""Beside AWS Lambda Powertools: its decorators around a router and its handlers, and its batch processor."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from io import StringIO
from typing import Any

import pytest
from conftest import Json, read_sample
from support.carriers import failed, sqs

from partner_events import InvalidEventError, Router
from partner_events.stripe import AccountUpdated, PaymentIntentSucceeded

pytestmark = pytest.mark.tools
powertools: Any = pytest.importorskip("aws_lambda_powertools")
pytest.importorskip("aws_xray_sdk")
batch: Any = import_module("aws_lambda_powertools.utilities.batch")

ACCOUNT = read_sample("account.updated")


@dataclass
class Context:
    """As much of Lambda's context as is asked for."""

    function_name: str = "payments"
    memory_limit_in_mb: int = 128
    invoked_function_arn: str = "arn:aws:lambda:us-east-1:123456789012:function:payments"
    aws_request_id: str = "52fdfc07-2182-154f-163f-5f0f9a621d72"


class Broken(Exception):
    """What a user's handler raises."""


def logger_to(lines: StringIO) -> Any:
    """A logger of its own: those of one service share their stream."""
    return powertools.Logger(service=str(id(lines)), stream=lines)


@pytest.fixture
def router() -> Router:
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded, context: Context) -> str:
        return f"{context.function_name}: {event.payload.amount}"

    @router.on(AccountUpdated)
    def fail(event: AccountUpdated) -> None:
        raise Broken

    return router


Decorated = Callable[[object, Context], object]


def as_router(router: Router) -> Any:
    return router


def as_function(router: Router) -> Any:
    def lambda_handler(event: Any, context: Context) -> object:
        return router(event, context)

    return lambda_handler


@pytest.mark.parametrize("form", [as_router, as_function])
def test_logger_and_tracer_go_around_a_router(
    form: Callable[[Router], Any], router: Router, paid: Json
) -> None:
    """Around itself, or around a function that calls it; exceptions pass through both."""
    lines = StringIO()
    logger, tracer = logger_to(lines), powertools.Tracer(disabled=True)
    handler: Decorated = logger.inject_lambda_context(tracer.capture_lambda_handler(form(router)))

    assert handler(paid, Context()) == "payments: 9999"
    assert handler(sqs(paid, ACCOUNT), Context()) == failed("message-1")
    with pytest.raises(Broken):
        handler(ACCOUNT, Context())
    logger.info("after")
    assert json.loads(lines.getvalue().splitlines()[-1])["function_name"] == "payments"


def test_the_correlation_id_may_be_the_events(router: Router, paid: Json) -> None:
    """Powertools finds it in the delivery, which the router leaves as it is."""
    lines = StringIO()
    logger = logger_to(lines)
    handler: Decorated = logger.inject_lambda_context(router, correlation_id_path="id")

    handler(paid, Context())
    logger.info("handled")

    assert json.loads(lines.getvalue())["correlation_id"] == paid["id"]


def test_tracer_goes_around_a_handler(paid: Json) -> None:
    """Sync or async, below `on`; the context is passed on to it."""
    tracer, router = powertools.Tracer(disabled=True), Router()

    @router.on(PaymentIntentSucceeded)
    @tracer.capture_method  # type: ignore[untyped-decorator]  # as Powertools are imported here
    async def pay(event: PaymentIntentSucceeded, context: Context) -> str:
        return f"{context.function_name}: {event.payload.amount}"

    @router.on(AccountUpdated)
    @tracer.capture_method  # type: ignore[untyped-decorator]
    def account(event: AccountUpdated) -> str:
        return event.payload.id

    assert router(paid, Context()) == "payments: 9999"
    assert router(ACCOUNT, Context()) == "acct_1tyindt2FhIVSqqz"


def test_log_fields_go_into_powertools_logger(paid: Json) -> None:
    """As they are."""
    lines = StringIO()
    logger, router = logger_to(lines), Router()

    @router.on(PaymentIntentSucceeded)
    def pay(event: PaymentIntentSucceeded) -> None:
        logger.info("paid", extra=event.log_fields())

    router(paid)

    assert json.loads(lines.getvalue())["kind"] == "payment_intent.succeeded"


@pytest.mark.parametrize("what", ["body", "raw_event", "record"])
def test_a_batch_processor_calls_a_router(what: str, router: Router, paid: Json) -> None:
    """With the body of a record, or the record: what a handler raises is the processor's to report."""
    processor = batch.BatchProcessor(event_type=batch.EventType.SQS)

    def handle(record: Any, lambda_context: Context) -> object:
        return router(record if what == "record" else getattr(record, what), lambda_context)

    response = batch.process_partial_response(
        event=sqs(paid, ACCOUNT, "{"), record_handler=handle, processor=processor, context=Context()
    )

    assert response == failed("message-1", "message-2")
    assert [each[0] for each in processor.exceptions] == [Broken, InvalidEventError]


def test_a_routers_response_is_that_of_the_batch_processor(router: Router, paid: Json) -> None:
    """For the same batch."""
    processor = batch.BatchProcessor(event_type=batch.EventType.SQS)
    lambda_event = sqs(paid, ACCOUNT, paid)

    def handle(record: Any, lambda_context: Context) -> object:
        return router(record.body, lambda_context)

    response = batch.process_partial_response(
        event=lambda_event, record_handler=handle, processor=processor, context=Context()
    )

    assert router(lambda_event, Context()) == response

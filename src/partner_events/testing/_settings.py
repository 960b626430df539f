"""The settings of what is behind a rule, as far as they decide whether an event is lost: names are AWS's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal, TypeAlias, TypeVar

T = TypeVar("T", int, timedelta)

RETRY_DELAYS = (60.0, 120.0)
"""Seconds until Lambda retries an asynchronous invocation.

https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """The settings of a Lambda function.

    Attributes:
        timeout: After this time Lambda ends an attempt.
        retry_attempts: How many times Lambda tries an asynchronous invocation again, after one and two
            minutes. A queue's messages are not counted here: see `Queue.max_receive_count`.
        max_event_age: How old an event may be when it is tried again.

    Raises:
        ValueError: Lambda would refuse the settings.

    See https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-configuring.html
    """

    timeout: timedelta = timedelta(seconds=30)
    retry_attempts: int = len(RETRY_DELAYS)
    max_event_age: timedelta = timedelta(hours=6)

    def __post_init__(self) -> None:
        _check("timeout", self.timeout, timedelta(seconds=1), timedelta(minutes=15))
        _check("retry_attempts", self.retry_attempts, 0, len(RETRY_DELAYS))
        _check("max_event_age", self.max_event_age, timedelta(seconds=60), timedelta(hours=6))


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A standard queue between a rule and a function, and the event source mapping that reads it.

    Attributes:
        visibility_timeout: How long after each receive a message that was not deleted is received again.
        max_receive_count: How many times a message is received before it becomes a dead letter.
        batch_size: How many messages a function gets at most in one call.
        reports_failures: Whether the mapping has ``ReportBatchItemFailures``. Without it Lambda deletes all
            messages of a batch whose function returns, whatever it returns.

    Raises:
        ValueError: SQS or Lambda would refuse the settings.

    See https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
    """

    visibility_timeout: timedelta = timedelta(seconds=30)
    max_receive_count: int = 5
    batch_size: int = 10
    reports_failures: bool = True

    def __post_init__(self) -> None:
        _check("visibility_timeout", self.visibility_timeout, timedelta(0), timedelta(hours=12))
        _check("max_receive_count", self.max_receive_count, 1, 1000)
        _check("batch_size", self.batch_size, 1, 10_000)


Transformer: TypeAlias = Literal["RAW", "WITH_METADATA"] | Callable[[Mapping[str, object]], object]
"""What a subscriber delivers; a function makes of an event's three parts what a JSONata expression does."""

REDELIVERY_DELAYS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
"""Seconds until a new event bus delivers again what a function failed to handle, and then each minute.

Not documented: it is an assumption that AWS backs off exponentially, as elsewhere.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """A subscriber of a new event bus whose target is a function, or a queue before one.

    Attributes:
        transformer: ``"RAW"``, ``"WITH_METADATA"``, or a function that does what your JSONata expression
            does: it gets an event with ``Data``, ``Metadata`` and ``SystemMetadata``, as ``$events``.
        invocation_type: ``"REQUEST_RESPONSE"``: an exception is a failed delivery, which EventBridge repeats.
            ``"EVENT"``: Lambda itself tries again, as the settings of `Function` say.
        max_batch_size: How many events the function gets at most; with 1 it gets the event itself, no list.
        retry_attempts: How many times EventBridge delivers again.
        max_event_age: How old an event may be then.
        filters_source: Whether the filter of source and detail-type has the scope ``SYSTEM_METADATA``, so
            that it matches nothing that was put with `PartnerBus.put_raw`. Otherwise it looks at the data
            alone.

    Raises:
        ValueError: EventBridge or Lambda would refuse the settings.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html. The default of
    ``invocation_type`` is not documented.
    """

    transformer: Transformer = "WITH_METADATA"
    invocation_type: Literal["EVENT", "REQUEST_RESPONSE"] = "REQUEST_RESPONSE"
    max_batch_size: int = 10
    retry_attempts: int = 5
    max_event_age: timedelta = timedelta(seconds=300)
    filters_source: bool = True

    def __post_init__(self) -> None:
        if self.transformer not in ("RAW", "WITH_METADATA") and not callable(self.transformer):
            raise ValueError(f"transformer is {self.transformer!r}; use RAW, WITH_METADATA or a function")
        if self.invocation_type not in ("EVENT", "REQUEST_RESPONSE"):
            raise ValueError(f"invocation_type is {self.invocation_type!r}; use EVENT or REQUEST_RESPONSE")
        _check("max_batch_size", self.max_batch_size, 1, 100)
        _check("retry_attempts", self.retry_attempts, 0, 185)
        _check("max_event_age", self.max_event_age, timedelta(seconds=60), timedelta(days=1))


def check_together(function: Function, queue: Queue) -> None:
    """Raise the error that Lambda has for a mapping of a function to a queue.

    https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
    """
    if queue.visibility_timeout < function.timeout:
        raise ValueError(
            f"the queue's visibility_timeout of {queue.visibility_timeout} is shorter than the function's "
            f"timeout of {function.timeout}: Lambda refuses that. AWS advises six times the timeout"
        )


def _check(name: str, value: T, least: T, most: T) -> None:
    if not least <= value <= most:
        raise ValueError(f"{name} is {value}; AWS takes {least} to {most}")

"""The settings of what is behind a rule, as far as they decide whether an event is lost: names are AWS's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

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

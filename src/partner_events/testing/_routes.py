"""What is behind a rule of the bus: how deliveries become calls of a handler, and when each is tried again.

A way from a rule to a function is a `Route`. Another kind of bus or carrier is another route.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol, TypeAlias

from partner_events._base.value import Value
from partner_events._wire.errors import Public
from partner_events._wire.json import is_array, is_object
from partner_events.testing._carriers import Record, as_sqs, contents_of, subscribers_event
from partner_events.testing._context import LambdaContext
from partner_events.testing._settings import (
    REDELIVERY_DELAYS,
    RETRY_DELAYS,
    Function,
    Queue,
    Subscriber,
    Transformer,
)

Delivery: TypeAlias = dict[str, object]
Handler: TypeAlias = Callable[[Delivery, LambdaContext], object]
Carrier: TypeAlias = Callable[[Mapping[str, object]], Delivery]
Reason: TypeAlias = Literal["put", "duplicate", "resend", "replay"]


class Message(Value):
    """A delivery on its way to a handler.

    ``attempt`` counts from 1, ``sent`` is when the rule sent it, and ``kills`` how many attempts are still
    to be killed. ``is_raw`` says that it is what somebody published with ``PutRawEvents``.
    """

    __slots__ = ("event", "reason", "attempt", "id", "sent", "kills", "is_raw")

    event: Delivery
    reason: Reason
    attempt: int
    id: str
    sent: float
    kills: int
    is_raw: bool

    def again(self, kills: int) -> Message:
        return Message(self.event, self.reason, self.attempt + 1, self.id, self.sent, kills, self.is_raw)


class Route(Protocol):
    """The way from a rule to a function."""

    @property
    def batch_size(self) -> int:
        """How many deliveries one call may get."""
        ...

    @property
    def keeps_batches(self) -> bool:
        """Whether the deliveries of a call that failed come again together."""
        ...

    def lambda_event(self, messages: Sequence[Message]) -> object:
        """What the function gets."""
        ...

    def errors(self, messages: Sequence[Message], result: object) -> Sequence[Exception | None]:
        """What the function's result says about each."""
        ...

    def again_at(self, message: Message, started: float, ended: float) -> float | None:
        """When a delivery that failed is tried again; None if it is not. Of several, it is the oldest."""
        ...


class Direct:
    """EventBridge, or a topic, invokes the function: Lambda itself tries again."""

    batch_size = 1
    keeps_batches = False

    def __init__(self, function: Function, carrier: Carrier) -> None:
        self._function, self._carrier = function, carrier

    def lambda_event(self, messages: Sequence[Message]) -> Delivery:
        (message,) = messages
        return self._carrier(message.event)

    def errors(self, messages: Sequence[Message], result: object) -> Sequence[Exception | None]:
        return [_reported(result)]

    def again_at(self, message: Message, started: float, ended: float) -> float | None:
        return _retried_by_lambda(self._function, message, ended)


def _retried_by_lambda(function: Function, message: Message, ended: float) -> float | None:
    if message.attempt > function.retry_attempts:
        return None
    at = ended + RETRY_DELAYS[message.attempt - 1]
    return at if at - message.sent <= function.max_event_age.total_seconds() else None


class Polled:
    """The rule or subscriber sends to a queue, which Lambda reads: the message is received again."""

    keeps_batches = False

    def __init__(self, queue: Queue, transformer: Transformer = "RAW") -> None:
        self._queue, self._transformer = queue, transformer
        self.batch_size = queue.batch_size

    def lambda_event(self, messages: Sequence[Message]) -> Delivery:
        return as_sqs(
            *(
                Record(_body(message, self._transformer), id=message.id, receive_count=message.attempt)
                for message in messages
            )
        )

    def errors(self, messages: Sequence[Message], result: object) -> Sequence[Exception | None]:
        failed = _failed_ids(result) if self._queue.reports_failures else set[object]()
        if not failed <= {message.id for message in messages}:
            # AWS takes an id that is not in the batch for the failure of the whole batch.
            failed = {message.id for message in messages}
        return [BatchItemFailed(REPORTED) if message.id in failed else None for message in messages]

    def again_at(self, message: Message, started: float, ended: float) -> float | None:
        if message.attempt >= self._queue.max_receive_count:
            return None
        return max(ended, started + self._queue.visibility_timeout.total_seconds())


class Subscribed:
    """A subscriber of a new event bus invokes the function: a batch comes again as a whole."""

    keeps_batches = True

    def __init__(self, subscriber: Subscriber, function: Function) -> None:
        self._subscriber, self._function = subscriber, function
        self.batch_size = subscriber.max_batch_size

    def lambda_event(self, messages: Sequence[Message]) -> object:
        made = [transformed(message, self._subscriber.transformer) for message in messages]
        return made[0] if self.batch_size == 1 else made

    def errors(self, messages: Sequence[Message], result: object) -> Sequence[Exception | None]:
        # No page of AWS's documentation says that a result has a meaning.
        return [None] * len(messages)

    def again_at(self, message: Message, started: float, ended: float) -> float | None:
        if self._subscriber.invocation_type == "EVENT":
            return _retried_by_lambda(self._function, message, ended)
        if message.attempt > self._subscriber.retry_attempts:
            return None
        at = ended + REDELIVERY_DELAYS[min(message.attempt, len(REDELIVERY_DELAYS)) - 1]
        return at if at - message.sent <= self._subscriber.max_event_age.total_seconds() else None


def parts_of(message: Message) -> Delivery:
    """An event of a new event bus with its three parts."""
    (content,) = contents_of([Record(message.event)])
    return subscribers_event(
        content, "replay" if message.reason == "replay" else "live", is_raw=message.is_raw
    )


def transformed(message: Message, transformer: Transformer) -> object:
    """What a subscriber with this transformer delivers of an event."""
    if isinstance(transformer, str):
        return message.event if transformer == "RAW" else parts_of(message)
    return transformer(parts_of(message))


def _body(message: Message, transformer: Transformer) -> Delivery | str:
    """The same as the body of a message: the text of what is no text already."""
    made = transformed(message, transformer)
    return made if isinstance(made, str) or is_object(made) else json.dumps(made)


class BatchItemFailed(Public, Exception):
    """The handler reported the record of its batch as failed.

    https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
    """


REPORTED = "the handler reported its record as failed"


def _reported(result: object) -> BatchItemFailed | None:
    return BatchItemFailed(REPORTED) if _failed_ids(result) else None


def _failed_ids(result: object) -> set[object]:
    """The identifiers of failed records; what is no text stands for one that is in no batch."""
    failures = result.get("batchItemFailures") if is_object(result) else None
    found = (
        [each.get("itemIdentifier") if is_object(each) else None for each in failures or ()]
        if is_array(failures)
        else []
    )
    return {each if isinstance(each, str) else None for each in found}

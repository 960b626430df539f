"""One run of a stand-in for an event bus: what is delivered, when, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from heapq import heappop, heappush
from itertools import count
from random import Random
from uuid import NAMESPACE_URL, uuid5

from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.patterns._pattern import EventPattern
from partner_events.testing._attempt import Attempt, AttemptContext, KillPoints, TimedOut
from partner_events.testing._carriers import dead_letter_record
from partner_events.testing._routes import (
    Delivery,
    Handler,
    Message,
    Reason,
    Route,
    Subscribed,
    parts_of,
)
from partner_events.testing._settings import Function, Subscriber


class Invocation(Value):
    """One attempt to have a handler handle a delivery. Those of a batch are attempted in one call.

    Attributes:
        event: The delivery.
        handler: The handler's name.
        reason: Why it was delivered: ``put``; ``duplicate``: EventBridge delivered it more than once;
            ``resend``: the partner sent it again; ``replay``: of an archive, or by a subscriber.
        attempt: The number of the attempt, from 1.
        at: The bus's time of the call.
        result: What the handler returned, or None.
        error: Why the attempt failed, or None: what the handler raised; `BatchItemFailed`, if it reported
            the record; `Killed` or `TimedOut`, if it did not come to an end.
    """

    __slots__ = ("event", "handler", "reason", "attempt", "at", "result", "error")

    event: Mapping[str, object]
    handler: str
    reason: Reason
    attempt: int
    at: datetime
    result: object
    error: BaseException | None

    def __repr__(self) -> str:
        outcome = f"raised {type(self.error).__name__}" if self.error else "returned"
        return f"Invocation({self.handler}, {self.reason}, attempt={self.attempt}, {outcome})"


class Report(Value):
    """What a bus did in one run.

    Attributes:
        invocations: All calls, in the order in which they ended.
        dead_letters: The last attempt of each delivery that failed every time. A queue's redrive policy
            keeps it; Lambda discards it, unless the function has an on-failure destination or a dead-letter
            queue.
        unmatched: The events that no pattern of a rule or subscriber matched.
        dead_letter_records: What subscribers have put into their dead-letter queues: the bodies of messages,
            each with the ids of its batch's events, and without the events.
    """

    __slots__ = ("invocations", "dead_letters", "unmatched", "dead_letter_records")

    invocations: tuple[Invocation, ...]
    dead_letters: tuple[Invocation, ...]
    unmatched: tuple[Mapping[str, object], ...]
    dead_letter_records: tuple[Mapping[str, object], ...]


class Put:
    """What was put on the bus: an event, or with ``PutRawEvents`` anything."""

    def __init__(self, event: Delivery, *, is_raw: bool) -> None:
        self.event, self.is_raw = event, is_raw


def event_id_of(put: Put) -> object:
    """The event's ``aws:EventId``, which is the same whenever it is delivered."""
    said = parts_of(Message(put.event, "put", 1, "", 0, 0, put.is_raw))["SystemMetadata"]
    return said["aws:EventId"] if is_object(said) else None


class Rule:
    """A rule, or a subscriber."""

    def __init__(
        self,
        pattern: EventPattern,
        handler: Handler,
        route: Route,
        function: Function,
        subscriber: Subscriber | None = None,
    ) -> None:
        self.pattern, self.handler, self.route, self.function = pattern, handler, route, function
        self.subscriber = subscriber
        self.name: str = getattr(handler, "__name__", type(handler).__name__)
        self.kill_points = KillPoints()

    @property
    def writes_records(self) -> bool:
        """Whether EventBridge hears of failures of the function, and puts a record of them into a queue."""
        return (
            self.subscriber is not None
            and isinstance(self.route, Subscribed)
            and self.subscriber.invocation_type == "REQUEST_RESPONSE"
        )

    def matches(self, put: Put) -> bool:
        if put.is_raw and (self.subscriber is None or self.subscriber.filters_source):
            return False
        return self.pattern.matches(put.event)


class Run:
    """One run of a bus: the deliveries that are due, and those that are done."""

    def __init__(self, random: Random, kill_random: Random, set_time: Callable[[float], None]) -> None:
        self._random, self._kill_random, self._set_time = random, kill_random, set_time
        self._due: list[tuple[float, float, int, Rule, Sequence[Message]]] = []
        self._order = count()
        self._done: list[Invocation] = []
        self._dead: list[Invocation] = []
        self._records: list[Delivery] = []
        self._stop: BaseException | None = None
        self.unmatched: list[Delivery] = []

    def add(self, rule: Rule, messages: Sequence[Message], at: float, rank: float = 0) -> None:
        heappush(self._due, (at, rank, next(self._order), rule, messages))

    def next_call(self) -> Callable[[], None] | None:
        """The call that is due next; None if nothing is."""
        if not self._due or self._stop is not None:
            return None
        at, _, _, rule, messages = heappop(self._due)
        self._set_time(at)
        if not (rule.route.keeps_batches and messages[0].attempt > 1):
            messages = [*messages, *self._neighbours(rule, at)]
        return lambda: self._invoke(rule, messages, at)

    def report(self) -> Report:
        if self._stop is not None:
            raise self._stop
        return Report(tuple(self._done), tuple(self._dead), tuple(self.unmatched), tuple(self._records))

    def _neighbours(self, rule: Rule, at: float) -> Iterator[Message]:
        """The deliveries that come in the same call: as many as are due, or fewer."""
        most = rule.route.batch_size - 1
        for _ in range(self._random.randint(0, most) if most else 0):
            if not self._due or self._due[0][3] is not rule or self._due[0][0] > at:
                return
            if rule.route.keeps_batches and self._due[0][4][0].attempt > 1:
                return
            yield from heappop(self._due)[4]

    def _invoke(self, rule: Rule, messages: Sequence[Message], at: float) -> None:
        is_killed = any(message.kills for message in messages)
        timeout = rule.function.timeout.total_seconds()
        attempt = Attempt(
            at,
            timeout,
            kill_at=rule.kill_points.next() if is_killed else None,
            # A quarter of them run into the timeout.
            ends_after=timeout * min(1.0, self._kill_random.random() * 4 / 3) if is_killed else 0,
        )
        context = AttemptContext(
            function_name=rule.name,
            aws_request_id=str(uuid5(NAMESPACE_URL, f"request {messages[0].id}")),
            attempt=attempt,
        )
        result: object = None
        errors: Sequence[BaseException | None]
        try:
            result = attempt.call(rule.handler, rule.route.lambda_event(messages), context)
            errors = rule.route.errors(messages, result)
        except Exception as raised:
            errors = [raised] * len(messages)
        except BaseException as stop:
            # What ends a test, such as `pytest.fail` or Ctrl-C, is not to be retried.
            self._stop = stop
            return
        if attempt.end is not None:
            errors = [attempt.end] * len(messages)
        rule.kill_points.learn(attempt.points)
        self._set_time(attempt.ended)
        when = datetime.fromtimestamp(at, UTC)
        failed: list[tuple[Message, Invocation]] = []
        for message, error in zip(messages, errors, strict=True):
            done = Invocation(message.event, rule.name, message.reason, message.attempt, when, result, error)
            self._done.append(done)
            if error is not None:
                failed.append((message, done))
        groups = [failed] if rule.route.keeps_batches and failed else [[each] for each in failed]
        for group in groups:
            self._retry(rule, group, at, attempt.ended, is_killed=is_killed)

    def _retry(
        self,
        rule: Rule,
        failed: Sequence[tuple[Message, Invocation]],
        started: float,
        ended: float,
        *,
        is_killed: bool,
    ) -> None:
        """Have deliveries that failed together come again together, or give them up."""
        messages = [message for message, _ in failed]
        again_at = rule.route.again_at(min(messages, key=lambda each: each.sent), started, ended)
        if again_at is not None:
            again = [message.again(max(0, message.kills - is_killed)) for message in messages]
            self.add(rule, again, again_at)
            return
        self._dead += [done for _, done in failed]
        if rule.writes_records and rule.subscriber is not None:
            was_last = messages[0].attempt > rule.subscriber.retry_attempts
            self._records.append(
                dead_letter_record(
                    [parts_of(message) for message in messages],
                    name=rule.name,
                    code=TIMED_OUT if isinstance(failed[0][1].error, TimedOut) else FAILED,
                    condition="MaximumRetryAttempts" if was_last else "MaximumEventAgeInSeconds",
                    attempts=messages[0].attempt,
                )
            )


TIMED_OUT, FAILED = "EXECUTION_TIMEOUT", "COMPUTE_EXECUTION_ERROR"
"""https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html"""

"""A stand-in for a partner's event bus: it shows whether handlers cope with what a real one does.

EventBridge delivers at least once and in any order, and partners send an event again if they think that it
was not received. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Never, TypeVar, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from partner_events._base.value import Value
from partner_events._events.event import PartnerEvent
from partner_events._wire.json import is_object, plain
from partner_events.patterns._pattern import EventPattern
from partner_events.testing._attempt import Attempt, AttemptContext, KillPoints, TimedOut, current
from partner_events.testing._carriers import as_dict, as_sqs, dead_letter_record
from partner_events.testing._context import LambdaContext
from partner_events.testing._interleave import Interleaver
from partner_events.testing._routes import (
    Carrier,
    Delivery,
    Direct,
    Handler,
    Message,
    Polled,
    Reason,
    Route,
    Subscribed,
    parts_of,
)
from partner_events.testing._settings import Function, Queue, Subscriber, check_together
from partner_events.testing._story import FIRST_MOMENT

H = TypeVar("H", bound=Handler)
S = TypeVar("S", bound=Callable[[Never, LambdaContext], object])
"""A subscriber's handler gets a list of events or, with ``max_batch_size=1``, one; or a queue's records."""


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


class PartnerBus:
    """Delivers events through the patterns of rules and subscribers to handlers, as badly as EventBridge may.

    Only the handlers are real: time is simulated, and handlers are called in this process. The same seed
    gives the same run.

    Args:
        seed: The seed of all random choices.
        duplicates: How many extra times each event is delivered, on average: 1 is once more, 0.2 is every
            fifth event.
        resends: How many extra times the partner sends each event, on average. EventBridge gives each one
            another ``id`` and ``time`` in the envelope.
        max_delay: How long a delivery takes at most; later ones can overtake it.
        reorder: Whether to deliver in random order.
        workers: How many invocations run at once. Between any two lines of a handler, another invocation
            may run.
        kills: How many attempts at each delivery are killed, on average: 1 is the first attempt at each,
            0.2 that at every fifth. The points are spread over the lines of the handler, of a router and
            of a deduplicator, and include the end, where the work is done and Lambda does not hear of it.
            The moments are spread over the function's timeout. Give the deduplicator ``clock=bus.time``:
            the clock of a killed attempt raises an exception, so that nothing is recorded or released.

    Example:
        >>> bus = PartnerBus(seed=1, duplicates=1)
        >>> @bus.rule({"source": [{"prefix": "aws.partner/stripe.com/"}]})
        ... def handler(event, context):
        ...     return event["detail-type"]
        >>> from partner_events.stripe import ChargeSucceeded
        >>> from partner_events.testing import sample
        >>> bus.put(sample(ChargeSucceeded))
        >>> [each.result for each in bus.deliver().invocations]
        ['charge.succeeded', 'charge.succeeded']
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        duplicates: float = 0,
        resends: float = 0,
        max_delay: timedelta = timedelta(0),
        reorder: bool = False,
        workers: int = 1,
        kills: float = 0,
    ) -> None:
        if min(duplicates, resends, kills, max_delay.total_seconds()) < 0 or workers < 1:
            raise ValueError(
                "workers must be 1 or more, and duplicates, resends, max_delay and kills 0 or more"
            )
        self._random = Random(seed)
        # Apart, so that kills do not change which events are duplicated and delayed.
        self._kill_random = Random(seed + 1)
        self._duplicates, self._resends, self._kills = duplicates, resends, kills
        self._max_delay, self._reorder, self._workers = max_delay, reorder, workers
        self._rules: list[_Rule] = []
        self._put: list[_Put] = []
        self._archive: list[_Put] = []
        self._order = count()
        self._now = FIRST_MOMENT.timestamp()

    def rule(
        self,
        pattern: EventPattern | type[PartnerEvent] | Mapping[str, object] | str,
        *,
        carrier: Carrier | Queue = as_dict,
        function: Function = Function(),  # noqa: B008  (frozen)
    ) -> Callable[[H], H]:
        """Decorate a handler, which then gets the events that the pattern matches.

        Args:
            pattern: A pattern, or an event class for `EventPattern.of`.
            carrier: A queue between rule and function; `as_sqs` is ``Queue()``. Or the form in which the
                handler gets an event, such as `as_sns`; then Lambda itself tries again.
            function: The settings of the function.

        Raises:
            ValueError: Lambda would refuse the function's timeout with the queue's visibility timeout.
        """
        checked, route = _pattern(pattern), _route(carrier, function)

        def decorate(handler: H) -> H:
            self._rules.append(_Rule(checked, handler, route, function))
            return handler

        return decorate

    def subscriber(
        self,
        pattern: EventPattern | type[PartnerEvent] | Mapping[str, object] | str,
        subscriber: Subscriber = Subscriber(),  # noqa: B008  (frozen)
        *,
        queue: Queue | None = None,
        function: Function = Function(),  # noqa: B008  (frozen)
    ) -> Callable[[S], S]:
        """Decorate a handler, which then gets what a subscriber of a new event bus delivers to it.

        A batch whose handler raises is delivered again as a whole; what the handler returns has no meaning.

        Args:
            pattern: The filter of the event's data: a pattern, or an event class for `EventPattern.of`.
            subscriber: The settings of the subscriber.
            queue: A queue that is the subscriber's target; the handler gets its records.
            function: The settings of the function.

        Raises:
            ValueError: Lambda would refuse the function's timeout with the queue's visibility timeout.
        """
        checked = _pattern(pattern)
        route: Route = Subscribed(subscriber, function)
        if queue is not None:
            check_together(function, queue)
            route = Polled(queue, subscriber.transformer)

        def decorate(handler: S) -> S:
            self._rules.append(_Rule(checked, cast("Handler", handler), route, function, subscriber))
            return handler

        return decorate

    def put_raw(self, *data: Mapping[str, object]) -> None:
        """Publish anything to subscribers, as whoever may call ``PutRawEvents`` can; `deliver` delivers it.

        It may imitate a partner's event, or what a subscriber delivers: EventBridge does not say that a
        partner sent it. https://docs.aws.amazon.com/eventbridgev2/latest/APIReference/API_PutRawEvents.html
        """
        self._put += [_Put(plain(each), is_raw=True) for each in data]

    def put(self, *events: PartnerEvent | Mapping[str, object] | str | bytes) -> None:
        """Have the partner send events; `deliver` delivers them."""
        self._put += [_Put(as_dict(event), is_raw=False) for event in events]

    def deliver(self) -> Report:
        """Deliver the events that were put since the last time, and retry what fails.

        Raises:
            AssertionError: Invocations wait for each other.
        """
        events, self._put = self._put, []
        self._archive += events
        return self._run((sent for event in events for sent in self._sent(event)), self._rules)

    def replay(self, name: str | None = None, *, event_ids: Collection[str] | None = None) -> Report:
        """Deliver every event once more.

        With a name, as the replay of an archive does: through rules. Without one, to subscribers, as those
        of their settings that start in the past do: ``aws:DeliveryType`` is ``REPLAY``, and the event is the
        same.

        Args:
            name: The name of the replay of an archive.
            event_ids: The only events to deliver, by ``aws:EventId``, as subscribers' dead letters name them.

        Raises:
            ValueError: A replay of an archive is to know events by ``aws:EventId``.
        """
        if name is None:
            subscribers = [rule for rule in self._rules if rule.subscriber is not None]
            return self._run(((event, "replay") for event in self._archive), subscribers, event_ids)
        if event_ids is not None:
            raise ValueError("an archive replays without looking at aws:EventId; leave out the name")
        rules = [rule for rule in self._rules if rule.subscriber is None]
        replayed = (_Put({**each.event, "replay-name": name}, is_raw=False) for each in self._archive)
        return self._run(((each, "replay") for each in replayed), rules)

    def time(self) -> float:
        """The bus's time in Unix seconds; a `Deduplicator` takes it as its ``clock``.

        In a handler it is the time of its attempt.
        """
        attempt = current()
        return self._now if attempt is None else attempt.time()

    def sleep(self, seconds: float) -> None:
        """Let the bus's time pass; in a handler that is work that takes so long.

        If it takes longer than the function's timeout, the attempt ends there, with `TimedOut`.
        """
        attempt = current()
        if attempt is None:
            self._now += seconds
        else:
            attempt.sleep(seconds)

    def _sent(self, put: _Put) -> Iterator[tuple[_Put, Reason]]:
        yield put, "put"
        for _ in range(_times(self._duplicates, self._random)):
            yield put, "duplicate"
        for _ in range(_times(self._resends, self._random)):
            yield _Put(put.event if put.is_raw else self._resent(put.event), is_raw=put.is_raw), "resend"

    def _resent(self, event: Delivery) -> Delivery:
        time = datetime.fromtimestamp(self._now + self._random.randrange(1, 3600), UTC)
        stamp = f"{time:%Y-%m-%dT%H:%M:%SZ}"
        return {**event, "id": str(UUID(int=self._random.getrandbits(128), version=4)), "time": stamp}

    def _run(
        self,
        sent: Iterator[tuple[_Put, Reason]],
        rules: Sequence[_Rule],
        event_ids: Collection[str] | None = None,
    ) -> Report:
        run = _Run(self._random, self._kill_random, self._set_time)
        for put, reason in sent:
            matching = [rule for rule in rules if rule.matches(put)]
            if event_ids is not None and _event_id(put) not in event_ids:
                continue
            for rule in matching:
                at = self._now + self._random.random() * self._max_delay.total_seconds()
                message_id = str(uuid5(NAMESPACE_URL, f"message {next(self._order)}"))
                # Copied, so that no two calls share a dict.
                message = Message(
                    plain(put.event),
                    reason,
                    1,
                    message_id,
                    at,
                    _times(self._kills, self._kill_random),
                    put.is_raw,
                )
                run.add(rule, [message], at, self._rank())
            if not matching:
                run.unmatched.append(put.event)
        Interleaver(self._random, self._workers).run(run.next_call)
        return run.report()

    def _rank(self) -> float:
        return self._random.random() if self._reorder else 0

    def _set_time(self, now: float) -> None:
        self._now = max(self._now, now)


class _Put:
    """What was put on the bus: an event, or with ``PutRawEvents`` anything."""

    def __init__(self, event: Delivery, *, is_raw: bool) -> None:
        self.event, self.is_raw = event, is_raw


def _event_id(put: _Put) -> object:
    """The event's ``aws:EventId``, which is the same whenever it is delivered."""
    said = parts_of(Message(put.event, "put", 1, "", 0, 0, put.is_raw))["SystemMetadata"]
    return said["aws:EventId"] if is_object(said) else None


class _Rule:
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

    def matches(self, put: _Put) -> bool:
        if put.is_raw and (self.subscriber is None or self.subscriber.filters_source):
            return False
        return self.pattern.matches(put.event)


class _Run:
    """One run of a bus: the deliveries that are due, and those that are done."""

    def __init__(self, random: Random, kill_random: Random, set_time: Callable[[float], None]) -> None:
        self._random, self._kill_random, self._set_time = random, kill_random, set_time
        self._due: list[tuple[float, float, int, _Rule, Sequence[Message]]] = []
        self._order = count()
        self._done: list[Invocation] = []
        self._dead: list[Invocation] = []
        self._records: list[Delivery] = []
        self._stop: BaseException | None = None
        self.unmatched: list[Delivery] = []

    def add(self, rule: _Rule, messages: Sequence[Message], at: float, rank: float = 0) -> None:
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

    def _neighbours(self, rule: _Rule, at: float) -> Iterator[Message]:
        """The deliveries that come in the same call: as many as are due, or fewer."""
        most = rule.route.batch_size - 1
        for _ in range(self._random.randint(0, most) if most else 0):
            if not self._due or self._due[0][3] is not rule or self._due[0][0] > at:
                return
            if rule.route.keeps_batches and self._due[0][4][0].attempt > 1:
                return
            yield from heappop(self._due)[4]

    def _invoke(self, rule: _Rule, messages: Sequence[Message], at: float) -> None:
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
        rule: _Rule,
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


def _times(average: float, random: Random) -> int:
    return int(average) + (random.random() < average % 1)


def _route(carrier: Carrier | Queue, function: Function) -> Route:
    if carrier is as_sqs:
        carrier = Queue()
    if not isinstance(carrier, Queue):
        return Direct(function, carrier)
    check_together(function, carrier)
    return Polled(carrier)


def _pattern(pattern: EventPattern | type[PartnerEvent] | Mapping[str, object] | str) -> EventPattern:
    if isinstance(pattern, EventPattern):
        return pattern
    return EventPattern.of(pattern) if isinstance(pattern, type) else EventPattern.parse(pattern)

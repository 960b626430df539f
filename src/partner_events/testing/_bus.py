"""A stand-in for a partner's event bus: it shows whether handlers cope with what a real one does.

EventBridge delivers at least once and in any order, and partners send an event again if they think that it
was not received. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Literal, TypeAlias, TypeVar
from uuid import UUID

from partner_events._base.value import Value
from partner_events._events.event import PartnerEvent
from partner_events._wire.errors import Public
from partner_events._wire.json import is_array, is_object, plain
from partner_events.patterns._pattern import EventPattern
from partner_events.testing._carriers import as_dict
from partner_events.testing._context import LambdaContext
from partner_events.testing._interleave import Interleaver
from partner_events.testing._story import FIRST_MOMENT

Delivery: TypeAlias = dict[str, object]
Handler: TypeAlias = Callable[[Delivery, LambdaContext], object]
Carrier: TypeAlias = Callable[[Mapping[str, object]], Delivery]
Reason: TypeAlias = Literal["put", "duplicate", "resend", "replay"]
H = TypeVar("H", bound=Handler)

RETRY_DELAYS = (60.0, 120.0)
"""Seconds until Lambda retries an asynchronous invocation.

https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
"""


class Invocation(Value):
    """One call of a handler.

    Attributes:
        event: The delivery.
        handler: The handler's name.
        reason: Why it was delivered: ``put``; ``duplicate``: EventBridge delivered it more than once;
            ``resend``: the partner sent it again; ``replay``: of an archive.
        attempt: The number of the attempt, from 1.
        at: The bus's time of the call.
        result: What the handler returned, or None.
        error: What the handler raised, or None.
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
        dead_letters: The last attempt of each delivery that failed every time.
        unmatched: The events that no rule's pattern matched.
    """

    __slots__ = ("invocations", "dead_letters", "unmatched")

    invocations: tuple[Invocation, ...]
    dead_letters: tuple[Invocation, ...]
    unmatched: tuple[Mapping[str, object], ...]


class PartnerBus:
    """Delivers events through the patterns of rules to handlers, as badly as EventBridge may.

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
        retries: How many times an invocation that raises is retried, as Lambda does.

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
        retries: int = len(RETRY_DELAYS),
    ) -> None:
        if min(duplicates, resends, retries, max_delay.total_seconds()) < 0 or workers < 1:
            raise ValueError(
                "workers must be 1 or more, and duplicates, resends, max_delay and retries 0 or more"
            )
        self._random = Random(seed)
        self._duplicates, self._resends, self._retries = duplicates, resends, retries
        self._max_delay, self._reorder, self._workers = max_delay, reorder, workers
        self._rules: list[_Rule] = []
        self._put: list[Delivery] = []
        self._archive: list[Delivery] = []
        self._now = FIRST_MOMENT.timestamp()

    def rule(
        self,
        pattern: EventPattern | type[PartnerEvent] | Mapping[str, object] | str,
        *,
        carrier: Carrier = as_dict,
    ) -> Callable[[H], H]:
        """Decorate a handler, which then gets the events that the pattern matches.

        Args:
            pattern: A pattern, or an event class for `EventPattern.of`.
            carrier: The form in which the handler gets an event, such as `as_sqs`.
        """
        checked = _pattern(pattern)

        def decorate(handler: H) -> H:
            self._rules.append(_Rule(checked, handler, carrier))
            return handler

        return decorate

    def put(self, *events: PartnerEvent | Mapping[str, object] | str | bytes) -> None:
        """Have the partner send events; `deliver` delivers them."""
        self._put += [as_dict(event) for event in events]

    def deliver(self) -> Report:
        """Deliver the events that were put since the last time, and retry what fails.

        Raises:
            AssertionError: Invocations wait for each other.
        """
        events, self._put = self._put, []
        self._archive += events
        return self._run(sent for event in events for sent in self._sent(event))

    def replay(self, name: str) -> Report:
        """Deliver every event once more, as the replay of an archive does."""
        replayed = ({**event, "replay-name": name} for event in self._archive)
        return self._run((event, "replay") for event in replayed)

    def time(self) -> float:
        """The bus's time in Unix seconds; a `Deduplicator` takes it as its ``clock``."""
        return self._now

    def _sent(self, event: Delivery) -> Iterator[tuple[Delivery, Reason]]:
        yield event, "put"
        for _ in range(self._times(self._duplicates)):
            yield event, "duplicate"
        for _ in range(self._times(self._resends)):
            yield self._resent(event), "resend"

    def _times(self, average: float) -> int:
        return int(average) + (self._random.random() < average % 1)

    def _resent(self, event: Delivery) -> Delivery:
        time = datetime.fromtimestamp(self._now + self._random.randrange(1, 3600), UTC)
        stamp = f"{time:%Y-%m-%dT%H:%M:%SZ}"
        return {**event, "id": str(UUID(int=self._random.getrandbits(128), version=4)), "time": stamp}

    def _run(self, sent: Iterator[tuple[Delivery, Reason]]) -> Report:
        run = _Run(self._retries, self._set_time)
        for event, reason in sent:
            matching = [rule for rule in self._rules if rule.pattern.matches(event)]
            for rule in matching:
                delay = self._random.random() * self._max_delay.total_seconds()
                # Copied, so that no two calls share a dict.
                run.add(_Call(rule, plain(event), reason, 1), self._now + delay, self._rank())
            if not matching:
                run.unmatched.append(event)
        Interleaver(self._random, self._workers).run(run.next_call)
        return run.report()

    def _rank(self) -> float:
        return self._random.random() if self._reorder else 0

    def _set_time(self, now: float) -> None:
        self._now = max(self._now, now)


class _Rule(Value):
    __slots__ = ("pattern", "handler", "carrier")

    pattern: EventPattern
    handler: Handler
    carrier: Carrier

    @property
    def name(self) -> str:
        return getattr(self.handler, "__name__", type(self.handler).__name__)


class _Call(Value):
    __slots__ = ("rule", "event", "reason", "attempt")

    rule: _Rule
    event: Delivery
    reason: Reason
    attempt: int


class _Run:
    """One run of a bus: the calls that are due, and those that are done."""

    def __init__(self, retries: int, set_time: Callable[[float], None]) -> None:
        self._retries, self._set_time = retries, set_time
        self._due: list[tuple[float, float, int, _Call]] = []
        self._order = count()
        self._done: list[Invocation] = []
        self._dead: list[Invocation] = []
        self._stop: BaseException | None = None
        self.unmatched: list[Delivery] = []

    def add(self, call: _Call, at: float, rank: float = 0) -> None:
        heappush(self._due, (at, rank, next(self._order), call))

    def next_call(self) -> Callable[[], None] | None:
        """The call that is due next; None if nothing is."""
        if not self._due or self._stop is not None:
            return None
        at, _, _, call = heappop(self._due)
        self._set_time(at)
        return lambda: self._invoke(call, at)

    def report(self) -> Report:
        if self._stop is not None:
            raise self._stop
        return Report(tuple(self._done), tuple(self._dead), tuple(self.unmatched))

    def _invoke(self, call: _Call, at: float) -> None:
        result: object = None
        error: Exception | None = None
        context = LambdaContext(function_name=call.rule.name)
        try:
            result = call.rule.handler(call.rule.carrier(call.event), context)
            error = _reported(result)
        except Exception as raised:
            error = raised
        except BaseException as stop:
            # What ends a test, such as `pytest.fail` or Ctrl-C, is not to be retried.
            self._stop = stop
            return
        when = datetime.fromtimestamp(at, UTC)
        done = Invocation(call.event, call.rule.name, call.reason, call.attempt, when, result, error)
        self._done.append(done)
        if error is None:
            return
        if call.attempt > self._retries:
            self._dead.append(done)
            return
        delay = RETRY_DELAYS[min(call.attempt, len(RETRY_DELAYS)) - 1]
        self.add(_Call(call.rule, call.event, call.reason, call.attempt + 1), at + delay)


class BatchItemFailed(Public, Exception):
    """The handler reported the record of its batch as failed.

    https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
    """


def _reported(result: object) -> BatchItemFailed | None:
    failures = result.get("batchItemFailures") if is_object(result) else None
    return (
        BatchItemFailed("the handler reported its record as failed")
        if is_array(failures) and failures
        else None
    )


def _pattern(pattern: EventPattern | type[PartnerEvent] | Mapping[str, object] | str) -> EventPattern:
    if isinstance(pattern, EventPattern):
        return pattern
    return EventPattern.of(pattern) if isinstance(pattern, type) else EventPattern.parse(pattern)

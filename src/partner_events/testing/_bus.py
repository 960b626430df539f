"""A stand-in for a partner's event bus: it shows whether handlers cope with what a real one does.

EventBridge delivers at least once and in any order, and partners send an event again if they think that it
was not received. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from random import Random
from typing import Never, TypeVar, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from partner_events._events.event import PartnerEvent
from partner_events._wire.json import plain
from partner_events.patterns._pattern import EventPattern
from partner_events.testing._attempt import current
from partner_events.testing._carriers import as_dict, as_sqs
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
)
from partner_events.testing._run import Put, Report, Rule, Run, event_id_of
from partner_events.testing._settings import Function, Queue, Subscriber, check_together
from partner_events.testing._story import FIRST_MOMENT

H = TypeVar("H", bound=Handler)
S = TypeVar("S", bound=Callable[[Never, LambdaContext], object])
"""A subscriber's handler gets a list of events or, with ``max_batch_size=1``, one; or a queue's records."""


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
        self._rules: list[Rule] = []
        self._put: list[Put] = []
        self._archive: list[Put] = []
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
            self._rules.append(Rule(checked, handler, route, function))
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
            self._rules.append(Rule(checked, cast("Handler", handler), route, function, subscriber))
            return handler

        return decorate

    def put_raw(self, *data: Mapping[str, object]) -> None:
        """Publish anything to subscribers, as whoever may call ``PutRawEvents`` can; `deliver` delivers it.

        It may imitate a partner's event, or what a subscriber delivers: EventBridge does not say that a
        partner sent it. https://docs.aws.amazon.com/eventbridgev2/latest/APIReference/API_PutRawEvents.html
        """
        self._put += [Put(plain(each), is_raw=True) for each in data]

    def put(self, *events: PartnerEvent | Mapping[str, object] | str | bytes) -> None:
        """Have the partner send events; `deliver` delivers them."""
        self._put += [Put(as_dict(event), is_raw=False) for event in events]

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
        replayed = (Put({**each.event, "replay-name": name}, is_raw=False) for each in self._archive)
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

    def _sent(self, put: Put) -> Iterator[tuple[Put, Reason]]:
        yield put, "put"
        for _ in range(_times(self._duplicates, self._random)):
            yield put, "duplicate"
        for _ in range(_times(self._resends, self._random)):
            yield Put(put.event if put.is_raw else self._resent(put.event), is_raw=put.is_raw), "resend"

    def _resent(self, event: Delivery) -> Delivery:
        time = datetime.fromtimestamp(self._now + self._random.randrange(1, 3600), UTC)
        stamp = f"{time:%Y-%m-%dT%H:%M:%SZ}"
        return {**event, "id": str(UUID(int=self._random.getrandbits(128), version=4)), "time": stamp}

    def _run(
        self,
        sent: Iterator[tuple[Put, Reason]],
        rules: Sequence[Rule],
        event_ids: Collection[str] | None = None,
    ) -> Report:
        run = Run(self._random, self._kill_random, self._set_time)
        for put, reason in sent:
            matching = [rule for rule in rules if rule.matches(put)]
            if event_ids is not None and event_id_of(put) not in event_ids:
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

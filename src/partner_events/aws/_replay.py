"""Have a new event bus deliver again what its subscribers gave up.

A dead letter of a subscriber holds ids and times, and no event. The event bus still has the events, for as
long as its retention: a second subscriber with the settings of the first, which starts and ends in the past
and filters by the ids, gets them again.
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice

from partner_events._base.text import message as one_line
from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.aws._change import Change
from partner_events.aws._clients import CUSTOM_BUSES, Service
from partner_events.aws._custom_buses import arn_named, content_of, described_subscriber, earliest
from partner_events.aws._errors import AWSError, NotFoundError
from partner_events.aws._letters import letter_of, record_of
from partner_events.aws._redrive import HOLD, LOOK_HOLD, Queue
from partner_events.aws._setup import EXISTS
from partner_events.aws._setup_plan import PATIENCE, Patience, carried_out
from partner_events.aws._values import JsonDataclass, time_text
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from partner_events.aws._clients import Session
    from partner_events.aws._letters import DeadLetter

FILTERS = 4_096
"""The most bytes of a subscriber's filters together."""

MARGIN = timedelta(minutes=1)
"""How much before the earliest and after the latest event a replay looks: the ids decide what it delivers."""

BEHIND = timedelta(minutes=6)
"""A replay must start at least five minutes ago; clocks differ."""

PREFIX = "redrive-"
"""What the names of subscribers begin with that deliver events again."""

EVENT_ID = "aws:EventId"

KEPT = (
    *("BatchConfiguration", "InvokeConfiguration", "LogConfiguration", "OnFailureConfiguration"),
    *("RetryPolicy", "Transformer", "Type"),
)
"""The settings of the subscriber that its replay has, too."""


class ReplayStoppedError(PartnerEventsError):
    """AWS refused a subscriber of a redrive after it had made others, which deliver by now.

    Attributes:
        created: The ARNs of the subscribers that were made.
    """

    def __init__(self, text: str, *, created: Sequence[str]) -> None:
        super().__init__(text)
        self.created: tuple[str, ...] = tuple(created)


@dataclass(frozen=True, slots=True)
class Replay(JsonDataclass):
    """One subscriber that a redrive makes.

    Attributes:
        name: Its name.
        subscriber: The ARN of the subscriber whose settings it has.
        target: The ARN of the resource that gets the events.
        event_ids: The ``aws:EventId`` of each event that it delivers.
        start: The time from which the event bus looks for them.
        end: The time until which it does.
    """

    name: str
    subscriber: str
    target: str
    event_ids: tuple[str, ...]
    start: datetime
    end: datetime
    _bus: str = field(repr=False, compare=False)
    _arguments: Mapping[str, object] = field(repr=False, compare=False)

    def __str__(self) -> str:
        number = len(self.event_ids)
        what = f"{number} event{'s' * (number != 1)} from {time_text(self.start)} to {time_text(self.end)}"
        return one_line(f"+ subscriber {self.name}: {what}, to {self.target}")


@dataclass(frozen=True, slots=True)
class SubscriberRedrive(JsonDataclass):
    """What `redrive_subscriber` would have delivered again.

    ``print`` shows it, `apply` makes the subscribers, and `clean` removes them with the dead letters.

    Attributes:
        queue: The dead-letter queue's name.
        waiting: About how many messages are in the queue.
        letters: The dead letters of subscribers that were looked at.
        replays: The subscribers that `apply` makes.
        under_way: How many of the dead letters subscribers deliver again that are there already.
        refused: Why dead letters are left out, with how many for each reason.
    """

    queue: str
    waiting: int
    letters: tuple[DeadLetter, ...]
    replays: tuple[Replay, ...]
    under_way: int
    refused: Mapping[str, int]
    _source: Queue = field(repr=False, compare=False)
    _buses: Service = field(repr=False, compare=False)

    def apply(self, *, patience: timedelta = PATIENCE) -> tuple[str, ...]:
        """Make the subscribers, and return their ARNs. The dead letters stay in the queue.

        The events arrive within minutes, marked as replays, in the form that the subscriber delivers; what
        fails again becomes a new dead letter of the same queue. When your function has handled them, call
        `clean`. Applying again changes nothing while the subscribers are there.

        Args:
            patience: How long to wait for others who change subscribers of the same bus.

        Raises:
            ReplayStoppedError: AWS refused one after it had made others.
            ConflictError: Somebody else was changing the event bus all the time; nothing was made.
            AWSError: AWS refused; nothing was made. The session needs `events:CreateSubscriber`,
                `events:ListSubscribers` and `iam:PassRole`.
        """
        clock, created = Patience(patience), list[str]()
        for each in self.replays:
            change = Change("create", "subscriber", each.name, (), _Creation(self._buses, each))
            try:
                created.append(str(carried_out(change, clock, f"subscriber {shown(each.name)}")))
            except AWSError as error:
                if not created:
                    raise
                stand = ", ".join(created)
                text = f"{error}. These subscribers were made before, and deliver: {stand}"
                raise ReplayStoppedError(one_line(text), created=created) from error
        return tuple(created)

    def clean(self, *, patience: timedelta = PATIENCE) -> int:
        """Delete the dead letters whose events come again, then the subscribers that deliver them.

        Call it when the events have been handled: what has not been delivered by then is not delivered any
        more, and the dead letters that named it are gone. Those of what failed again stay.

        It is not this plan that decides what is deleted, but the subscribers that are there, so it may be
        called by another process than `apply`.

        Returns:
            How many dead letters it has deleted.

        Raises:
            AWSError: AWS refused; what is left is still there, so call it again. The session needs
                `events:ListSubscribers`, `events:DescribeSubscriber`, `events:DeleteSubscriber`,
                `sqs:ReceiveMessage`, `sqs:ChangeMessageVisibility` and `sqs:DeleteMessage`.
        """
        clock, deleted = Patience(patience), 0
        running = _Running(self._buses, self.queue)
        for letter in self.letters:
            running.look_at(letter)
        with self._source.holding(HOLD) as messages:
            for message in messages:
                if running.brings(letter_of(message)):
                    messages.delete(message)
                    deleted += 1
        for each in running.all():
            change = Change("delete", "subscriber", each.name, (), _Deletion(self._buses, each.arn))
            carried_out(change, clock, f"subscriber {shown(each.name)}")
        return deleted

    def __str__(self) -> str:
        letters, number = len(self.letters), len(self.replays)
        head = (
            f"{self.queue}: about {self.waiting} messages, {letters} dead letters of subscribers looked at, "
            f"{number or 'no'} subscriber{'s' * (number != 1)} to make"
        )
        lines = [head, *(f"  {each}" for each in self.replays)]
        if self.under_way:
            lines.append(
                f"  {self.under_way} of them: their events come again already; clean up when they have"
            )
        lines += [f"  {count} of them stay: {reason}" for reason, count in self.refused.items()]
        return "\n".join(map(one_line, lines))


def redrive_subscriber(
    queue: str, *, subscriber: str | None = None, look: int = 1_000, session: Session | None = None
) -> SubscriberRedrive:
    """Look at the dead letters of subscribers in a queue, and plan to have the events delivered again.

    Such a dead letter holds no event, so `redrive` cannot send it. The event bus delivers the events again to
    the target of the subscriber, if it still has them. Looking hides the messages for as long as it takes, at
    most half a minute, and counts as receiving them.

    Args:
        queue: The name, URL or ARN of the dead-letter queue.
        subscriber: The ARN of the subscriber of the same event bus whose settings to use instead, such as
            when the one that failed is no longer there.
        look: How many messages to look at, at most.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        NotFoundError: There is no such queue, or the subscriber that you name is not there.
        AWSError: AWS refused. The session needs `sqs:GetQueueUrl`, `sqs:GetQueueAttributes`,
            `sqs:ReceiveMessage`, `sqs:ChangeMessageVisibility`, `events:DescribeSubscriber` and
            `events:DescribeEventBus`.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-replay.html
    """
    source, buses = Queue(queue, session), Service(CUSTOM_BUSES, session=session)
    waiting = source.waiting()
    letters = tuple(_letters(source, look))
    running = _Running(buses, source.name)
    refused: Counter[str] = Counter()
    under_way = 0
    by_subscriber: dict[str, list[_Failed]] = {}
    for letter in letters:
        running.look_at(letter)
        failed = _failed(letter)
        if isinstance(failed, str):
            refused[failed] += 1
        elif running.brings(letter):
            under_way += 1
        else:
            by_subscriber.setdefault(subscriber or str(letter.subscriber), []).append(failed)
    replays: list[Replay] = []
    for arn, group in sorted(by_subscriber.items()):
        try:
            settings = described_subscriber(buses, arn).settings
        except NotFoundError:
            if subscriber is not None:
                raise
            why = f"{arn} is no longer there; pass the ARN of another subscriber of its event bus"
            refused[why] += len(group)
        else:
            replays += _planned(settings, arn, group, refused, source, buses)
    return SubscriberRedrive(
        source.name, waiting, letters, tuple(replays), under_way, dict(refused), source, buses
    )


def _letters(source: Queue, look: int) -> Iterator[DeadLetter]:
    """The dead letters of subscribers among as many messages."""
    if look < 1:
        return
    with source.holding(LOOK_HOLD) as messages:
        for message in islice(messages, look):
            letter = letter_of(message)
            if letter.subscriber is not None:
                yield letter


def _planned(
    settings: Mapping[str, object],
    arn: str,
    group: Sequence[_Failed],
    refused: Counter[str],
    source: Queue,
    buses: Service,
) -> list[Replay]:
    """The replays of what failed, with a subscriber's settings; counts what its bus does not have."""
    bus = str(settings.get("EventBusArn"))
    since = earliest(content_of(buses.ask("describe_event_bus", bus, EventBusArn=bus)))
    kept: list[_Failed] = []
    for each in group:
        if each.bus != bus:
            refused[f"they are of another event bus than {arn}"] += 1
        elif since is not None and each.latest < since:
            refused[f"the event bus has nothing from before {time_text(each.latest)} any more"] += 1
        else:
            kept.append(each)
    return list(_replays({**settings, "OnFailureConfiguration": {"Arn": source.arn()}}, kept, since))


class _Replaying(Value):
    """A subscriber that delivers events again, with their ids."""

    __slots__ = ("name", "arn", "event_ids")

    name: str
    arn: str
    event_ids: frozenset[str]


class _Running:
    """The subscribers that deliver events of a queue's dead letters again, as AWS has them now."""

    def __init__(self, buses: Service, queue: str) -> None:
        self._buses, self._queue = buses, queue
        self._found: dict[str, list[_Replaying]] = {}

    def look_at(self, letter: DeadLetter) -> None:
        """Look for those on the event bus of a dead letter."""
        failed = _failed(letter)
        if not isinstance(failed, str) and failed.bus not in self._found:
            self._found[failed.bus] = list(self._on(failed.bus))

    def brings(self, letter: DeadLetter) -> bool:
        """Whether they deliver all events of a dead letter again, which is not one of their own."""
        failed = _failed(letter)
        if isinstance(failed, str):
            return False
        others = [each for each in self._found.get(failed.bus, ()) if each.arn != letter.subscriber]
        return {id for each in others for id in each.event_ids} >= set(failed.event_ids)

    def all(self) -> Iterator[_Replaying]:
        for found in self._found.values():
            yield from found

    def _on(self, bus: str) -> Iterator[_Replaying]:
        listed = self._buses.all("list_subscribers", "Subscribers", bus, EventBusArn=bus, NamePrefix=PREFIX)
        for arn in [str(each.get("SubscriberArn")) for each in listed]:
            found = described_subscriber(self._buses, arn)
            ids = _ids(found.filters.get("SYSTEM_METADATA"))
            queue = (found.dead_letter_queue or "").rpartition(":")[2]
            if ids and queue == self._queue:
                yield _Replaying(found.name, arn, ids)


def _ids(pattern: str | None) -> frozenset[str]:
    content: object = json.loads(pattern) if pattern else None
    found = content.get(EVENT_ID) if is_object(content) else None
    return frozenset(each for each in (found if is_array(found) else ()) if isinstance(each, str))


class _Failed(Value):
    """What one dead letter says of its events."""

    __slots__ = ("bus", "event_ids", "first", "latest")

    bus: str
    event_ids: tuple[str, ...]
    first: datetime
    latest: datetime


def _failed(letter: DeadLetter) -> _Failed | str:
    """The events of a dead letter; or why they cannot be named."""
    if letter.subscriber is None:
        return "they are of no subscriber"
    content: object = json.loads(str(record_of(letter).get("body")))
    found = content.get("failedMessages") if is_object(content) else None
    entries = [each for each in (found if is_array(found) else ()) if is_object(each)]
    ids = tuple(dict.fromkeys(str(each["eventId"]) for each in entries if each.get("eventId")))
    times = [time for each in entries if (time := _time(each.get("timestamp"))) is not None]
    if not ids or len(times) != len(entries):
        return "they do not say which events failed, and when"
    bus = str(content.get("busArn")) if is_object(content) else ""
    return _Failed(bus, ids, min(times), max(times))


def _time(value: object) -> datetime | None:
    """A time as ISO 8601 text, or as seconds or milliseconds since 1970: AWS's examples have text."""
    if isinstance(value, bool):
        return None
    try:
        if isinstance(value, (int, float)):
            return datetime.fromtimestamp(value / 1000 if value > 10**11 else value, UTC)
        made = datetime.fromisoformat(str(value))
    except (OverflowError, OSError, ValueError):
        return None
    return made if made.tzinfo is not None else made.replace(tzinfo=UTC)


def _replays(
    settings: Mapping[str, object], failed: Sequence[_Failed], since: datetime | None
) -> Iterator[Replay]:
    """The subscribers that deliver some events again: as many as their ids need."""
    if not failed:
        return
    ids = list(dict.fromkeys(id for each in failed for id in each.event_ids))
    now = datetime.now(UTC)
    start = min(min(each.first for each in failed) - MARGIN, now - BEHIND).replace(microsecond=0)
    if since is not None and start < since <= now - BEHIND:
        start = since
    end = min(max(each.latest for each in failed) + MARGIN, now)
    for part in _parts(ids):
        yield _replay(settings, part, start, end)


def _replay(settings: Mapping[str, object], ids: tuple[str, ...], start: datetime, end: datetime) -> Replay:
    of, arn, bus = (str(settings.get(name)) for name in ("Name", "SubscriberArn", "EventBusArn"))
    digest = hashlib.sha256("\n".join([arn, *ids]).encode()).hexdigest()[:16]
    name = f"{PREFIX}{of.removeprefix(PREFIX)[:200]}-{digest}"
    invoke = settings.get("InvokeConfiguration")
    arguments = {
        **{key: settings[key] for key in KEPT if settings.get(key) is not None},
        "Name": name,
        "EventBusArn": bus,
        "Description": one_line(f"Delivers again what {of} gave up; delete it when that is handled")[:512],
        "FilterConfiguration": _filter(ids),
        "StartingPosition": "POINT_IN_TIME",
        "PointInTimeConfiguration": {"PointType": "TIMESTAMP", "StartingPoint": start, "EndPoint": end},
        "ClientToken": str(uuid.uuid4()),
    }
    target = str(invoke.get("TargetArn")) if is_object(invoke) else ""
    return Replay(name, arn, target, ids, start, end, bus, arguments)


def _filter(ids: Iterable[str]) -> dict[str, object]:
    pattern = json.dumps({EVENT_ID: list(ids)}, separators=(",", ":"))
    return {"Filters": [{"Scope": "SYSTEM_METADATA", "Pattern": pattern}]}


def _parts(ids: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The ids in parts, of which each fits into a subscriber's filters."""
    part: list[str] = []
    for each in ids:
        if part and len(json.dumps(_filter([*part, each])).encode()) > FILTERS:
            yield tuple(part)
            part = []
        part.append(each)
    yield tuple(part)


class _Creation(Value):
    """Makes the subscriber of a replay; one that is there already is as good, as its name says its events."""

    __slots__ = ("buses", "of")

    buses: Service
    of: Replay

    def __call__(self) -> str:
        try:
            answer = self.buses.ask("create_subscriber", self.of.name, **_arguments(self.of))
        except AWSError as error:
            if error.code != EXISTS or (arn := _named(self.buses, self.of)) is None:
                raise
            return arn
        return str(answer.get("SubscriberArn"))


class _Deletion(Value):
    """Deletes a subscriber, if it is there."""

    __slots__ = ("buses", "arn")

    buses: Service
    arn: str

    def __call__(self) -> None:
        with suppress(NotFoundError):
            self.buses.ask("delete_subscriber", self.arn, SubscriberArn=self.arn)


def _named(buses: Service, of: Replay) -> str | None:
    bus = of._bus  # pyright: ignore[reportPrivateUsage]
    return arn_named(buses, "list_subscribers", "Subscribers", "SubscriberArn", of.name, EventBusArn=bus)


def _arguments(of: Replay) -> Mapping[str, object]:
    return of._arguments  # pyright: ignore[reportPrivateUsage]

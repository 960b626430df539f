"""Partner event sources, as the receiving account sees them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from partner_events._base.text import message
from partner_events._partners import PARTNERS
from partner_events.aws._clients import Service
from partner_events.aws._errors import EventSourceGoneError, InvalidEventSourceError, NotFoundError
from partner_events.aws._values import JsonDataclass, duration_text
from partner_events.patterns._advice.sources import PREFIX, is_name, partner_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    from partner_events.aws._clients import EventsClient, Session

    Status: TypeAlias = Literal["active", "deleted", "expired", "paused", "pending"]


@dataclass(frozen=True, slots=True)
class EventSource(JsonDataclass):
    """A partner event source that a partner has created for this account, as it was at ``seen_at``.

    Attributes:
        name: Its name, which is also the name of its event bus and the ``source`` of its events.
        status: ``pending``: it has no event bus yet, so its events are dropped. ``active``: events arrive.
            ``paused``: it has an event bus, but is deactivated. ``expired``: it was pending for too long.
            ``deleted``: by the partner, or by AWS after a pause of two weeks.
        partner: The partner as the catalog names it, or None.
        created_by: The partner as AWS names it.
        created_at: When the partner created it.
        expires_at: When AWS deletes it unless it is associated, usually 7 days after its creation. None
            where AWS does not say.
        seen_at: When AWS was asked.
        arn: Its ARN.
        managed_by: The service that manages its classic event bus, ``"events.amazonaws.com"`` where an event
            source of a new event bus has it; None if it has no bus, or a classic bus of your own. Do not
            change or delete a managed bus: the events would stop.
        has_bus: Whether it has a classic event bus, managed or not.
    """

    name: str
    status: Status
    partner: str | None
    created_by: str | None
    created_at: datetime | None
    expires_at: datetime | None
    seen_at: datetime
    arn: str | None
    managed_by: str | None = None
    has_bus: bool = False

    @property
    def has_own_bus(self) -> bool:
        """Whether it has a classic event bus that nobody manages."""
        return self.has_bus and self.managed_by is None

    @property
    def remaining(self) -> timedelta | None:
        """How long AWS will keep it if you do nothing; None if it stays, or AWS does not say."""
        if self.expires_at is None or self.status not in ("pending", "paused"):
            return None
        return max(self.expires_at - self.seen_at, timedelta(0))

    @property
    def advice(self) -> str | None:
        """What to do, and by when; None if there is nothing to do."""
        left = self.remaining
        until = "" if left is None else f" within {duration_text(left)}, or AWS deletes it"
        match self.status:
            case "active":
                return None
            case "pending":
                return f"its events are dropped: associate it{until}"
            case "paused":
                until = until or " within two weeks of the pause, or AWS deletes it"
                return f"its events are dropped: resume it{until}"
            case "expired":
                return "it was not associated in time: have the partner create a new one"
            case "deleted":
                return "no events will come: have the partner create a new one"

    def __str__(self) -> str:
        managed = f", its event bus is managed by {self.managed_by}" if self.managed_by else ""
        advice = f" ({self.advice})" if self.advice else ""
        return message(f"{self.name}: {self.status}{managed}{advice}")


def list_event_sources(
    *, partner: str | None = None, session: Session | None = None, client: EventsClient | None = None
) -> tuple[EventSource, ...]:
    """The partner event sources that exist for this account in this region, sorted by name.

    Args:
        partner: List only this partner's sources: its name in the catalog (``"stripe"``), or what follows
            ``aws.partner/`` in the source (``"acme.com"``).
        session: Your ``boto3.Session()``.
        client: Or your ``boto3.client("events")``. By default boto3's default session makes one.

    Raises:
        InvalidEventSourceError: The catalog has no such partner, and it cannot be AWS's name of one.
        AWSError: AWS refused. The session needs `events:ListEventSources` and `events:ListEventBuses`.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListEventSources.html
    """
    events = Service("events", session=session, client=client)
    prefix = _prefix(partner)
    found = _listed(events, prefix)
    buses = _buses(events, prefix) if found else {}
    if any(_is_pending(each) and each.get("Name") in buses for each in found):
        # Either it is paused, or somebody has just associated it: ask again.
        found = _listed(events, prefix)
    now = datetime.now(UTC)
    sources = (_event_source(each, buses.get(each.get("Name")), now) for each in found)
    return tuple(sorted(sources, key=lambda source: source.name))


def checked(source: str | EventSource) -> str:
    """The name of a partner event source.

    Raises:
        InvalidEventSourceError: This is not the name of one.
    """
    name = source.name if isinstance(source, EventSource) else source
    if is_name(name):
        return name
    advice = "write a name like 'aws.partner/stripe.com/ed_123'; list_event_sources() lists them"
    raise InvalidEventSourceError(f"{name!r} is not a partner event source: {advice}", name=name)


def source_of_bus(events: Service, name: str) -> EventSource:
    """The partner event source of an existing event bus.

    Raises:
        AWSError: There is none, or AWS refused.
    """
    answer = events.ask("describe_event_source", name, Name=name)
    return _event_source(answer, {}, datetime.now(UTC))


def described(events: Service, name: str) -> EventSource:
    """A partner event source as it is now.

    Raises:
        AWSError: There is none, or AWS refused.
    """
    answer = events.ask("describe_event_source", name, Name=name)
    bus = _bus(events, name)
    if _is_pending(answer) and bus is not None:
        # Either it is paused, or somebody has just associated it: ask again.
        answer = events.ask("describe_event_source", name, Name=name)
    return _event_source(answer, bus, datetime.now(UTC))


def refuse_gone(source: EventSource) -> None:
    """Raise if the partner event source no longer exists.

    Raises:
        EventSourceGoneError: It has expired, or the partner has deleted it.
    """
    if source.status == "deleted" or source.status == "expired":
        text = f"{source.name} is {source.status}: {source.advice}"
        raise EventSourceGoneError(text, name=source.name, status=source.status)


def _prefix(partner: str | None) -> str:
    if partner is None:
        return PREFIX
    known = {name: prefix for prefix, name in PARTNERS.items()}
    if partner in known:
        return f"{known[partner]}/"
    name = partner.removeprefix(PREFIX)
    if "." not in name:
        raise InvalidEventSourceError(
            f"the catalog has no partner {partner!r}; it has {', '.join(known)}. For any other partner write"
            " AWS's name, such as 'acme.com'",
            name=partner,
        )
    return f"{PREFIX}{name}"


def _listed(events: Service, prefix: str) -> list[dict[str, object]]:
    return list(events.all("list_event_sources", "EventSources", prefix, NamePrefix=prefix))


def _buses(events: Service, prefix: str) -> dict[object, Mapping[str, object]]:
    """The event buses whose names begin so, by name."""
    found = events.all("list_event_buses", "EventBuses", prefix, NamePrefix=prefix)
    return {bus.get("Name"): bus for bus in found}


def _is_pending(answer: Mapping[str, object]) -> bool:
    """Whether it was never associated, or is paused: AWS has one state for both."""
    return answer.get("State") == "PENDING"


def _bus(events: Service, name: str) -> Mapping[str, object] | None:
    try:
        return events.ask("describe_event_bus", name, Name=name)
    except NotFoundError:
        return None


def _event_source(
    answer: Mapping[str, object], bus: Mapping[str, object] | None, now: datetime
) -> EventSource:
    name = str(answer.get("Name"))
    expires_at = _time(answer.get("ExpirationTime"))
    arn, created_by = answer.get("Arn"), answer.get("CreatedBy")
    manager = None if bus is None else bus.get("ManagedBy")
    is_over = expires_at is not None and expires_at <= now
    return EventSource(
        name=name,
        status=_status(str(answer.get("State")), bus is not None, is_over),
        partner=partner_of(name),
        created_by=created_by if isinstance(created_by, str) else None,
        created_at=_time(answer.get("CreationTime")),
        expires_at=expires_at,
        seen_at=now,
        arn=arn if isinstance(arn, str) else None,
        managed_by=manager if isinstance(manager, str) and manager else None,
        has_bus=bus is not None,
    )


def _status(state: str, has_bus: bool, is_over: bool) -> Status:
    if state == "ACTIVE":
        return "active"
    if state == "DELETED":
        return "deleted"
    if is_over:
        return "expired"
    return "paused" if has_bus else "pending"


def _time(value: object) -> datetime | None:
    return value if isinstance(value, datetime) else None

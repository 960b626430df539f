"""Associate partner event sources with event buses, pause them, resume them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from partner_events._base.text import TEXT, message, shown
from partner_events.aws._clients import Service
from partner_events.aws._errors import AWSError, ManagedBusError, NotAssociatedError
from partner_events.aws._rules import bus_name
from partner_events.aws._sources import EventSource, checked, described, refuse_gone
from partner_events.aws._values import JsonDataclass, time_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._clients import EventsClient, Session

Outcome: TypeAlias = Literal["already-associated", "created", "paused"]

KEPT_PAUSED = timedelta(days=14)
"""https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeactivateEventSource.html"""


@dataclass(frozen=True, slots=True)
class Association(JsonDataclass):
    """The result of `associate`.

    Attributes:
        source: The partner event source, as it is now.
        outcome: ``created``: the event bus was created. ``already-associated``: it existed before.
            ``paused``: it existed before, and the source is paused; `resume` lets events in again.
        bus: The event bus's name, which is the source's.
        bus_arn: The event bus's ARN.
    """

    source: EventSource
    outcome: Outcome
    bus: str
    bus_arn: str

    def __str__(self) -> str:
        match self.outcome:
            case "created":
                return f"{shown(self.bus, TEXT)}: created the event bus; events arrive from now on"
            case "already-associated":
                return f"{shown(self.bus, TEXT)}: already associated, nothing to do"
            case "paused":
                return f"{shown(self.bus, TEXT)}: already associated, but paused; {self.source.advice}"


@dataclass(frozen=True, slots=True)
class Flow(JsonDataclass):
    """Whether events flow, after `pause` or `resume`.

    Attributes:
        source: The partner event source, or the event bus, which has the same name.
        rule: The rule that was paused or resumed; None if the whole source was.
        flows: Whether events flow now.
        changed: Whether the call changed that; False if it was so before.
        deleted_after: When AWS deletes the source unless it is resumed; None if AWS will not delete it,
            or does not say when.
    """

    source: str
    rule: str | None
    flows: bool
    changed: bool
    deleted_after: datetime | None = None

    def __str__(self) -> str:
        what = f"rule {self.rule} of {self.source}" if self.rule else self.source
        state = ("resumed" if self.flows else "paused") if self.changed else "no change"
        is_now = "events flow" if self.flows else "events are not delivered, and not kept"
        until = (
            f"; resume it before {time_text(self.deleted_after)}, or AWS deletes it"
            if self.deleted_after
            else ""
        )
        return message(f"{what}: {state}, {is_now}{until}")


def associate(
    source: str | EventSource, *, session: Session | None = None, client: EventsClient | None = None
) -> Association:
    """Create the event bus of a partner event source, so that its events arrive.

    The bus has the source's name. Calling it again changes nothing. A paused source stays paused, and the
    outcome says so.

    Args:
        source: The source or its name, such as ``"aws.partner/stripe.com/ed_123"``.
        session: Your ``boto3.Session()``.
        client: Or your ``boto3.client("events")``.

    Raises:
        EventSourceGoneError: It has expired, or the partner has deleted it.
        InvalidEventSourceError: This is not the name of a partner event source.
        ManagedBusError: An event source of a new event bus has it.
        NotFoundError: This account has no such source in this region.
        AWSError: AWS refused. The session needs `events:DescribeEventSource`, `events:DescribeEventBus` and
            `events:CreateEventBus`.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html
    """
    events = Service("events", session=session, client=client)
    name = checked(source)
    before = described(events, name)
    _refuse_managed(before, "add a subscriber to that bus with ensure_subscriber")
    if before.status != "pending":
        refuse_gone(before)
        outcome: Outcome = "paused" if before.status == "paused" else "already-associated"
        return Association(before, outcome, name, _bus_arn(events, name))
    try:
        answer = events.ask("create_event_bus", name, Name=name, EventSourceName=name)
    except AWSError as error:
        if error.code != "ResourceAlreadyExistsException":
            raise
        # Somebody else has just created it.
        now = described(events, name)
        _refuse_managed(now, "add a subscriber to that bus with ensure_subscriber")
        return Association(now, "already-associated", name, _bus_arn(events, name))
    after = described(events, name)
    if after.status == "paused":
        # AWS still reports the old state. Nobody can have paused the source since.
        after = replace(after, status="active", expires_at=None)
    return Association(after, "created", name, str(answer.get("EventBusArn")))


def pause(
    source: str | EventSource,
    *,
    rule: str | None = None,
    session: Session | None = None,
    client: EventsClient | None = None,
) -> Flow:
    """Stop the events of a partner event source, or only the deliveries of one rule of its event bus.

    Events that occur during the pause are lost. AWS deletes a source that stays paused for two weeks; a
    rule may stay paused. Pausing what is paused already changes nothing.

    Args:
        source: The source or its name; with a rule, the name of any event bus.
        rule: The rule to pause.
        session: Your ``boto3.Session()``.
        client: Or your ``boto3.client("events")``.

    Raises:
        EventSourceGoneError: It has expired, or the partner has deleted it.
        InvalidEventSourceError: This is not the name of a partner event source.
        ManagedBusError: The source feeds a new event bus, whose subscribers can be stopped instead.
        NotAssociatedError: The source has no event bus, so nothing flows.
        NotFoundError: There is no such source or rule.
        AWSError: AWS refused. The session needs `events:DeactivateEventSource`,
            `events:DescribeEventSource` and `events:DescribeEventBus`; for a rule, `events:DisableRule`
            and `events:DescribeRule`.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeactivateEventSource.html
    """
    events = Service("events", session=session, client=client)
    return _set_rule(events, source, rule, False) if rule else _set_source(events, checked(source), False)


def resume(
    source: str | EventSource,
    *,
    rule: str | None = None,
    session: Session | None = None,
    client: EventsClient | None = None,
) -> Flow:
    """Let events flow again: the reverse of `pause`, with the same arguments and errors.

    The session needs `events:ActivateEventSource` instead; for a rule, `events:EnableRule`.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ActivateEventSource.html
    """
    events = Service("events", session=session, client=client)
    return _set_rule(events, source, rule, True) if rule else _set_source(events, checked(source), True)


def _bus_arn(events: Service, name: str) -> str:
    return str(events.ask("describe_event_bus", name, Name=name).get("Arn"))


def _refuse_managed(source: EventSource, advice: str) -> None:
    if source.managed_by is not None:
        text = (
            f"{source.name} feeds a new event bus, and {source.managed_by} manages its classic event bus: "
            f"{advice}"
        )
        raise ManagedBusError(message(text), name=source.name, managed_by=source.managed_by)


def _set_source(events: Service, name: str, flows: bool) -> Flow:
    source = described(events, name)
    refuse_gone(source)
    _refuse_managed(
        source, "stop and start its subscribers with ensure_subscriber(..., state=...), which loses nothing"
    )
    if source.status == "pending":
        raise NotAssociatedError(f"{name} is pending: it has no event bus yet, so {source.advice}", name=name)
    changed = (source.status == "active") != flows
    if changed:
        operation = "activate_event_source" if flows else "deactivate_event_source"
        events.ask(operation, name, Name=name)
    if flows:
        return Flow(name, None, flows, changed)
    return Flow(name, None, flows, changed, source.seen_at + KEPT_PAUSED if changed else source.expires_at)


def _set_rule(events: Service, source: str | EventSource, rule: str, flows: bool) -> Flow:
    bus = source.name if isinstance(source, EventSource) else bus_name(source)
    of = f"rule {rule} on {bus}"
    state = events.ask("describe_rule", of, Name=rule, EventBusName=bus).get("State")
    changed = (state != "DISABLED") != flows
    if changed:
        events.ask("enable_rule" if flows else "disable_rule", of, Name=rule, EventBusName=bus)
    return Flow(bus, rule, flows, changed)

"""Plan what makes a new event bus, an event source or a subscriber what the caller asks for."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Protocol

from partner_events._base.text import TEXT, message, quoted, shown
from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.aws._access import ACTIONS, Access, add_statement, part, statement_id
from partner_events.aws._change import Action, Change, Difference
from partner_events.aws._check_custom import (
    about_offer,
    about_source_settings,
    about_subscriber,
    managed_rule,
)
from partner_events.aws._clients import CUSTOM_BUSES, Service
from partner_events.aws._custom_buses import (
    PARTNER,
    WEBHOOK,
    BusSource,
    arn_named,
    bus_arn,
    content_of,
    partner_name,
    source_of,
    sources_of,
    subscriber_of,
)
from partner_events.aws._errors import AWSError, SourceInUseError
from partner_events.aws._findings import Finding, worst_first
from partner_events.aws._policies import EVENTS, statements
from partner_events.aws._roles import Roles, new_arn
from partner_events.aws._settings import TOGETHER, differing, same, without_secrets
from partner_events.aws._setup_plan import FixedSettingError, SetupPlan, failed, state_of
from partner_events.aws._sources import described, refuse_gone
from partner_events.patterns import queue_policy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from partner_events.aws._clients import Session
    from partner_events.aws._setup_plan import SetupKind

    State: TypeAlias = Literal["RUNNING", "STOPPED"]
    ResumePosition: TypeAlias = Literal["LAST_PROCESSED", "LATEST"]

EXISTS = "ResourceAlreadyExistsException"
REPAIRABLE = frozenset({"CREATE_FAILED", "UPDATE_FAILED"})
"""States from which an update leads: of an event source, and of an event bus only the second."""
USABLE = frozenset({"ACTIVE", "CREATING", "RUNNING", "STOPPED", "UPDATING"})

NEW_ONE = (
    "make a new one beside it under another name, or delete it and plan again, where events of the time "
    "between are lost"
)


class CreatesSource(Protocol):
    """An event source: a `PartnerSource`, or anything else that has its name and boto3's arguments."""

    @property
    def name(self) -> str: ...

    def to_create(self, *, bus: str) -> Mapping[str, object]: ...


class CreatesSubscriber(Protocol):
    """A subscriber: a `Subscriber`, or anything else that has its name and boto3's arguments."""

    @property
    def name(self) -> str: ...

    def to_create(self, *, bus: str) -> Mapping[str, object]: ...


@dataclass(frozen=True, slots=True)
class WebhookSource:
    """An event source that receives a sender's webhooks at an address that AWS makes.

    Args:
        name: Its name, unique in the account; it must not begin with ``aws.``.
        configuration: boto3's ``Configuration`` with a ``WebhookEventsConfiguration``, such as
            `WebhookSettings.configuration` of a vendor. A secret in it is sent when the event source is
            created, and shown nowhere; to change it, call boto3's ``rotate_webhook_credentials``.
        description: What it is for.

    Raises:
        ValueError: It is another configuration.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-webhook-sources.html
    """

    name: str
    configuration: Mapping[str, object] = field(repr=False)
    description: str | None = None

    def __post_init__(self) -> None:
        if list(self.configuration) != [WEBHOOK]:
            raise ValueError(f"the configuration must have {WEBHOOK!r}, and nothing beside it")

    def to_create(self, *, bus: str) -> dict[str, object]:
        """The arguments of boto3's ``create_event_source``, but the client token. It may hold a secret."""
        made: dict[str, object] = {
            "Name": self.name,
            "EventBusArn": bus,
            "Configuration": dict(self.configuration),
        }
        return made if self.description is None else {**made, "Description": self.description}


class Operations(Value):
    """How boto3 names what is done with a kind of resource."""

    __slots__ = ("kind", "arn", "listing", "noun", "fixed")

    kind: SetupKind
    arn: str
    listing: tuple[str, str]
    noun: str
    fixed: tuple[tuple[str, ...], ...]
    """Paths of settings that AWS does not change."""


BUS = Operations("event-bus", "EventBusArn", ("list_event_buses", "EventBuses"), "event_bus", ())
SOURCE = Operations(
    "event-source",
    "EventSourceArn",
    ("list_event_sources", "EventSources"),
    "event_source",
    (
        ("EventBusArn",),
        ("Configuration", PARTNER, "PartnerEventSourceArn"),
        ("Configuration", WEBHOOK, "AuthConfiguration"),
        ("Configuration", "AwsServiceEventsConfiguration", "AwsService"),
    ),
)
SUBSCRIBER = Operations(
    "subscriber",
    "SubscriberArn",
    ("list_subscribers", "Subscribers"),
    "subscriber",
    (("InvokeConfiguration", "TargetArn"), ("Type",), ("StartingPosition",), ("PointInTimeConfiguration",)),
)
DEFAULTS = {"Type": "UNORDERED", "StartingPosition": "LATEST"}
"""What a fixed setting is where nobody says."""


def ensure_event_bus(
    name: str,
    *,
    retention: timedelta | None = None,
    kms_key: str | None = None,
    description: str | None = None,
    session: Session | None = None,
) -> SetupPlan:
    """Plan the change that makes a new event bus exactly this one. `SetupPlan.apply` makes it.

    If it is right already, the plan has no change, so every deployment can make the same call.

    Args:
        name: The event bus's name, unique in account and region.
        retention: How long it keeps events for replays and for subscribers that are stopped, whole days from
            1 to 365. None leaves it as it is; EventBridge's own default is 1 day.
        kms_key: The KMS key that encrypts the events; None leaves it as it is.
        description: What it is for; None leaves it as it is.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        ValueError: The retention is not one that EventBridge takes.
        FailedStateError: It is there, and cannot be repaired.
        AWSError: AWS refused. The session needs `events:ListEventBuses` and `events:DescribeEventBus`.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus.html
    """
    wanted: dict[str, object] = {"Name": name}
    if retention is not None:
        wanted["StorageConfiguration"] = {"RetentionPeriodInDays": _days(retention)}
    if kms_key is not None:
        wanted["EncryptionConfiguration"] = {"KmsKeyIdentifier": kms_key}
    if description is not None:
        wanted["Description"] = description
    buses = Service(CUSTOM_BUSES, session=session)
    found = _found(buses, BUS, name)
    arn = None if found is None else str(found.get(BUS.arn))
    return SetupPlan(
        "event-bus", name, arn, arn, tuple(_changes(buses, BUS, wanted, found)), (), _describer(buses, BUS)
    )


def ensure_event_source(
    source: CreatesSource, bus: str, *, permissions: bool = True, session: Session | None = None
) -> SetupPlan:
    """Plan the change that makes an event source of a new event bus exactly this one.

    EventBridge makes a classic event bus and a rule for a partner's event source, and manages both. Creating
    it needs a partner event source that is pending; one that has a classic event bus is refused, with what
    can be done. An event source in a failed state is set up anew.

    Args:
        source: A `PartnerSource` of `partner_events.patterns`, or a `WebhookSource`.
        bus: The ARN or the name of the new event bus, which must exist.
        permissions: Whether to add what is missing for EventBridge to send to the dead-letter queue of a
            partner's event source: a statement to the queue's policy, for the account.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        SourceInUseError: The partner event source has a classic event bus.
        EventSourceGoneError: The partner event source has expired, or the partner has deleted it.
        FixedSettingError: A setting differs that AWS does not change.
        FailedStateError: It is revoked, or being deleted.
        NotFoundError: There is no such new event bus, or no such partner event source.
        AWSError: AWS refused. The session needs `events:ListEventBuses`, `events:ListEventSources`,
            `events:DescribeEventSource` and `events:DescribeEventBus`; to check everything, also
            `sqs:GetQueueUrl` and `sqs:GetQueueAttributes`.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html
    """
    buses, events = Service(CUSTOM_BUSES, session=session), Service("events", session=session)
    on = bus_arn(buses, bus)
    wanted = dict(source.to_create(bus=on))
    found = _found(buses, SOURCE, source.name)
    offers = list(_about_partner(events, _partner_event_source(wanted))) if found is None else []
    planned = source_of({**_unfailed(found), **wanted, "State": "ACTIVE"})
    access = Access(session)
    changes = (
        *(_permission(planned, access) if permissions else ()),
        *_changes(buses, SOURCE, wanted, found),
    )
    findings = [*offers, *about_source_settings(planned, access)]
    arn = None if found is None else str(found.get(SOURCE.arn))
    return SetupPlan(
        "event-source", source.name, on, arn, changes, worst_first(findings), _describer(buses, SOURCE)
    )


def ensure_subscriber(
    subscriber: CreatesSubscriber,
    bus: str,
    *,
    state: State | None = None,
    resume_position: ResumePosition | None = None,
    session: Session | None = None,
) -> SetupPlan:
    """Plan the change that makes a subscriber of a new event bus exactly this one.

    What the subscriber states is compared and sent whole, block by block; other settings that it has stay,
    but for a filter, which is removed if the subscriber states none. Whether its role may do what it must is
    looked up and becomes findings.

    Args:
        subscriber: A `Subscriber` of `partner_events.patterns`, with its role.
        bus: The ARN or the name of the new event bus, which must exist.
        state: ``"STOPPED"`` pauses the deliveries, ``"RUNNING"`` resumes them; what the event bus still has
            is delivered then. None leaves it as it is, and starts a new one.
        resume_position: Where a stopped subscriber goes on: ``"LAST_PROCESSED"``, or ``"LATEST"``, which
            skips what has come in between.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        FixedSettingError: The target, the type or the starting position differs, which AWS does not change.
        FailedStateError: It is revoked.
        InvalidRuleError: The subscriber has no role.
        NotFoundError: There is no such new event bus.
        AWSError: AWS refused. The session needs `events:ListEventBuses`, `events:ListSubscribers`,
            `events:DescribeSubscriber`, `events:ListEventSources` and `events:DescribeEventSource`; to check
            everything, also `iam:GetRole`, `iam:SimulatePrincipalPolicy`, and for the target what `check`
            needs.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-subscribers.html
    """
    buses = Service(CUSTOM_BUSES, session=session)
    on = bus_arn(buses, bus)
    wanted = dict(subscriber.to_create(bus=on))
    found = _found(buses, SUBSCRIBER, subscriber.name, on)
    if state is not None:
        wanted["State"] = state
    if found is not None and "FilterConfiguration" not in wanted and found.get("FilterConfiguration"):
        wanted["FilterConfiguration"] = {}
    more: dict[str, object] = {}
    if resume_position is not None and found is not None and found.get("State") == "STOPPED":
        more = {"ResumePosition": resume_position} if state == "RUNNING" else {}
    changes = tuple(_changes(buses, SUBSCRIBER, wanted, found, more))
    arn = None if found is None else str(found.get(SUBSCRIBER.arn))
    content = {SUBSCRIBER.arn: new_arn(on, subscriber.name), **(found or {}), **wanted}
    planned = subscriber_of(content)
    access, roles = Access(session), Roles(session)
    findings = worst_first(list(about_subscriber(planned, sources_of(buses, on), access, roles)))
    return SetupPlan("subscriber", subscriber.name, on, arn, changes, findings, _describer(buses, SUBSCRIBER))


def _days(retention: timedelta) -> int:
    days = retention // timedelta(days=1)
    if retention != timedelta(days=days) or not 1 <= days <= 365:
        raise ValueError(f"retention is {retention}; EventBridge takes whole days from 1 to 365")
    return days


def _found(buses: Service, of: Operations, name: str, bus: str | None = None) -> dict[str, object] | None:
    """The resource of this name as AWS describes it; None if there is none."""
    on = {} if bus is None else {"EventBusArn": bus}
    arn = arn_named(buses, *of.listing, of.arn, name, **on)
    return None if arn is None else content_of(_describer(buses, of)(arn))


class _Describer(Value):
    """Asks AWS for a resource by its ARN."""

    __slots__ = ("buses", "of")

    buses: Service
    of: Operations

    def __call__(self, arn: str) -> Mapping[str, object]:
        return self.buses.ask(f"describe_{self.of.noun}", arn, **{self.of.arn: arn})


def _describer(buses: Service, of: Operations) -> _Describer:
    return _Describer(buses, of)


def _changes(
    buses: Service,
    of: Operations,
    wanted: Mapping[str, object],
    found: Mapping[str, object] | None,
    more: Mapping[str, object] | None = None,
) -> Iterator[Change]:
    name = str(wanted["Name"])
    if found is None:
        # One token for the plan, so that applying it twice creates one.
        arguments = {**wanted, "ClientToken": str(uuid.uuid4())}
        shown_of = {key: value for key, value in wanted.items() if key != "EventBusArn"}
        make = partial(_create, buses, of, arguments)
        yield Change("create", of.kind, name, differing_from_nothing(shown_of), make)
        return
    arn = str(found.get(of.arn))
    _refuse_fixed(of, wanted, found, arn)
    state = state_of(found)
    is_broken = state in REPAIRABLE and not (of is BUS and state == "CREATE_FAILED")
    if state not in USABLE and not is_broken:
        raise failed(arn, state, found.get("StateReason"))
    differences = differing(wanted, found)
    names = [difference.setting for difference in differences]
    if is_broken:
        differences = (Difference("State", state, "ACTIVE"), *differences)
        names = [*names, *(key for key in ("Configuration",) if key in wanted)]
    if not differences:
        return
    if set(names) & set(TOGETHER):
        names += TOGETHER
    sent = {key: _updated(key, wanted[key]) for key in dict.fromkeys(names) if key in wanted}
    make = partial(_update, buses, of, {of.arn: arn, **sent, **(more or {})})
    yield Change("update", of.kind, name, differences, make)


def differing_from_nothing(wanted: Mapping[str, object]) -> tuple[Difference, ...]:
    """Everything that is asked for, as differences of what is not there yet."""
    return tuple(replace(each, before=None) for each in differing(wanted, {}))


def _updated(name: str, value: object) -> object:
    """A setting as an update takes it: without what is fixed, and without secrets."""
    if name == "InvokeConfiguration" and is_object(value):
        return {key: each for key, each in value.items() if key != "TargetArn"}
    return without_secrets(value) if name == "Configuration" else value


def _refuse_fixed(
    of: Operations, wanted: Mapping[str, object], found: Mapping[str, object], arn: str
) -> None:
    fixed = [
        Difference(".".join(path), without_secrets(before), without_secrets(after))
        for path in of.fixed
        if not same(path[-1], after := _at(wanted, path), before := _at(found, path))
    ]
    if fixed:
        names = ", ".join(difference.setting for difference in fixed)
        text = f"{shown(arn, TEXT)} has another {names}, which AWS does not change: {NEW_ONE}"
        raise FixedSettingError(message(text), resource=arn, differences=fixed)


def _at(settings: Mapping[str, object], path: Sequence[str]) -> object:
    value: object = settings
    for name in path:
        value = value.get(name) if is_object(value) else None
    return DEFAULTS.get(path[-1]) if value is None and len(path) == 1 else value


def _create(buses: Service, of: Operations, arguments: Mapping[str, object]) -> str:
    """Create the resource; its ARN. One that somebody else has just created alike is as good."""
    name = str(arguments["Name"])
    try:
        return str(buses.ask(f"create_{of.noun}", name, **arguments).get(of.arn))
    except AWSError as error:
        if error.code != EXISTS:
            raise
        refusal = error
    bus = arguments.get("EventBusArn") if of is SUBSCRIBER else None
    found = _found(buses, of, name, bus if isinstance(bus, str) else None)
    if found is None:
        raise refusal
    arn = str(found.get(of.arn))
    _refuse_fixed(of, arguments, found, arn)
    if differences := differing(arguments, found):
        text = f"somebody else has just created {quoted(name)}, and differently; make a new plan"
        raise FixedSettingError(message(text), resource=arn, differences=differences) from refusal
    return arn


def _update(buses: Service, of: Operations, arguments: Mapping[str, object]) -> str:
    arn = str(arguments[of.arn])
    buses.ask(f"update_{of.noun}", arn, **arguments)
    return arn


def _permission(source: BusSource, access: Access) -> Iterator[Change]:
    """What lets EventBridge send to an event source's dead-letter queue; it is assumed from then on.

    It sends for the rule and for the event bus that it makes, so the account is the condition:
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html
    """
    queue, account = source.dead_letter_queue, part(source.bus, 4)
    if source.type != "partner" or queue is None or queue.endswith(".fifo"):
        return
    # A queue that cannot be read is left alone, and a finding says so.
    if part(queue, 3) == part(source.bus, 3) and access.lacks(queue, managed_rule(source)):
        statement = statements(json.dumps(queue_policy(queue, account=account)))[0]
        own = {"Sid": statement_id(f"{source.bus} {account}"), **statement}
        difference = Difference(ACTIONS["sqs"], None, f"{EVENTS} for the account {account}")
        action: Action = "update" if access.resource(queue).policy else "create"
        make = partial(add_statement, access.services["sqs"], queue, own)
        yield Change(action, "queue-policy", queue, (difference,), make)
        access.assume(queue)


def _partner_event_source(wanted: Mapping[str, object]) -> str | None:
    found = _at(wanted, ("Configuration", PARTNER, "PartnerEventSourceArn"))
    return partner_name(found) if isinstance(found, str) else None


def _about_partner(events: Service, name: str | None) -> Iterator[Finding]:
    """Findings about a partner event source that is to be taken.

    Raises:
        SourceInUseError: It has a classic event bus.
        EventSourceGoneError: It has expired, or the partner has deleted it.
    """
    if name is None:
        return
    source = described(events, name)
    refuse_gone(source)
    if source.managed_by is not None:
        text = (
            f"{source.name} feeds another event source already, and {source.managed_by} manages its classic "
            "event bus: add a subscriber to that new event bus, or delete that event source first"
        )
        raise SourceInUseError(message(text), name=name, managed_by=source.managed_by)
    if source.has_bus:
        text = (
            f"{source.name} has a classic event bus, and an event source takes only one that is pending: "
            "leave it and add a rule there that sends to the new event bus; or delete its rules and the "
            "event bus and plan again, where events of the time between are lost"
        )
        raise SourceInUseError(message(text), name=name, managed_by=None)
    yield from about_offer(source)


def _unfailed(found: Mapping[str, object] | None) -> Mapping[str, object]:
    return {key: value for key, value in (found or {}).items() if key != "Revoked"}

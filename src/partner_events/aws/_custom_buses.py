"""New event buses, their event sources and their subscribers, as AWS has them.

Their names are in no call but the one that creates them: everything else takes ARNs, which are found here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from partner_events._base.text import TEXT, message, shown
from partner_events._wire.json import is_array, is_object
from partner_events.aws._clients import CUSTOM_BUSES, Service
from partner_events.aws._errors import NotFoundError
from partner_events.aws._values import JsonDataclass
from partner_events.patterns._advice.sources import partner_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal, TypeAlias

    from partner_events.aws._clients import Session

    SourceType: TypeAlias = Literal["aws-service", "partner", "webhook", "unknown"]
    TransformerType: TypeAlias = Literal["RAW", "WITH_METADATA", "JSONATA"]

ARN = ":event-busv2/"
"""What is in the ARN of a new event bus, and of no classic one."""

BY_BLOCK: dict[str, SourceType] = {
    "AwsServiceEventsConfiguration": "aws-service",
    "PartnerEventsConfiguration": "partner",
    "WebhookEventsConfiguration": "webhook",
}
PARTNER = "PartnerEventsConfiguration"
WEBHOOK = "WebhookEventsConfiguration"
REVOKED = "REVOKED"

DEFAULT_ATTEMPTS, DEFAULT_SECONDS = 5, 300
"""https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html"""


@dataclass(frozen=True, slots=True)
class BusSource(JsonDataclass):
    """An event source of a new event bus: what brings events of a partner or a webhook to the bus.

    Attributes:
        name: Its name, unique in the account.
        arn: Its ARN.
        bus: The ARN of the event bus.
        type: ``"partner"``, ``"webhook"`` or ``"aws-service"``; ``"unknown"`` for what AWS adds.
        state: AWS's word, such as ``"ACTIVE"`` or ``"CREATE_FAILED"``; ``"REVOKED"`` if the bus's owner has
            withdrawn its rights, which is final.
        partner_event_source: The name of the partner event source that it forwards, or None.
        pattern: The event pattern of what it forwards, as JSON text; None if it forwards everything.
        dead_letter_queue: The ARN of the queue of what could not be forwarded, or None.
        description: Its description, or None.
        settings: The event source as EventBridge describes it.
    """

    name: str
    arn: str
    bus: str
    type: SourceType
    state: str
    partner_event_source: str | None
    pattern: str | None
    dead_letter_queue: str | None
    description: str | None
    _settings: Mapping[str, object] = field(repr=False)

    @property
    def settings(self) -> Mapping[str, object]:
        return self._settings

    @property
    def partner(self) -> str | None:
        """The partner as the catalog names it, or None."""
        return partner_of(self.partner_event_source or "")

    @property
    def webhook_url(self) -> str | None:
        """Where the sender posts its events; None unless it is a webhook's. Treat it as a secret."""
        return _text_at(self._settings, "EventSourceDetails", "WebhookDetails", "WebhookUrl")

    @property
    def secret_arn(self) -> str | None:
        """The ARN of the secret in Secrets Manager that a webhook's sender shares; None for other types."""
        return _text_at(self._settings, "EventSourceDetails", "WebhookDetails", "SecretArn")

    def __str__(self) -> str:
        what = self.partner_event_source or self.type
        return message(f"{self.name}: {self.state}, {what}, {_compact(self.pattern) or 'every event'}")


@dataclass(frozen=True, slots=True)
class BusSubscriber(JsonDataclass):
    """A subscriber of a new event bus: filters, a transformer and one target.

    Attributes:
        name: Its name, unique on its bus.
        arn: Its ARN.
        bus: The ARN of the event bus.
        state: ``"RUNNING"`` or ``"STOPPED"``; ``"REVOKED"`` if the bus's owner has withdrawn its rights.
        target: The ARN of the resource that receives the events.
        role_arn: The role that EventBridge assumes, or None.
        transformer: ``"RAW"``, ``"WITH_METADATA"`` or ``"JSONATA"``.
        filters: The patterns as JSON text, by scope (``"DATA"``, ``"METADATA"``, ``"SYSTEM_METADATA"``).
        dead_letter_queue: The ARN of the queue of what could not be delivered, or None.
        retry_attempts: How many times a delivery is retried, EventBridge's default filled in.
        retry_seconds: How old an event may become, likewise.
        batch_size: The most events of one delivery; None for the target's default.
        description: Its description, or None.
        settings: The subscriber as EventBridge describes it.
    """

    name: str
    arn: str
    bus: str
    state: str
    target: str
    role_arn: str | None
    transformer: TransformerType | str
    filters: Mapping[str, str]
    dead_letter_queue: str | None
    retry_attempts: int
    retry_seconds: int
    batch_size: int | None
    description: str | None
    _settings: Mapping[str, object] = field(repr=False)

    @property
    def settings(self) -> Mapping[str, object]:
        return self._settings

    def __str__(self) -> str:
        queue = (
            f"dead letters to {self.dead_letter_queue}" if self.dead_letter_queue else "no dead-letter queue"
        )
        head = message(f"{self.name}: {self.state.lower()}, {self.transformer}, {self.target} ({queue})")
        filters = [message(f"  {scope}: {_compact(text)}") for scope, text in self.filters.items()]
        return "\n".join([head, *(filters or ["  every event"])])


def list_subscribers(bus: str, *, session: Session | None = None) -> tuple[BusSubscriber, ...]:
    """The subscribers of a new event bus, sorted by name.

    Args:
        bus: The ARN or the name of the event bus.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        NotFoundError: There is no such new event bus.
        AWSError: AWS refused. The session needs `events:ListSubscribers` and `events:DescribeSubscriber`;
            for a name, also `events:ListEventBuses`.
    """
    buses = Service(CUSTOM_BUSES, session=session)
    return subscribers_of(buses, bus_arn(buses, bus))


def list_bus_sources(bus: str, *, session: Session | None = None) -> tuple[BusSource, ...]:
    """The event sources of a new event bus, sorted by name. The arguments are those of `list_subscribers`.

    Raises:
        NotFoundError: There is no such new event bus.
        AWSError: AWS refused. The session needs `events:ListEventSources` and `events:DescribeEventSource`;
            for a name, also `events:ListEventBuses`.
    """
    buses = Service(CUSTOM_BUSES, session=session)
    return sources_of(buses, bus_arn(buses, bus))


def is_custom(bus: str) -> bool:
    """Whether an ARN is that of a new event bus."""
    return ARN in bus


def bus_arn(buses: Service, bus: str) -> str:
    """The ARN of a new event bus.

    Raises:
        NotFoundError: There is none of this name.
    """
    if is_custom(bus):
        return bus
    if bus.startswith("arn:"):
        text = f"{shown(bus, TEXT)} is not a new event bus: its ARN would contain {ARN!r}"
        raise NotFoundError(text, operation="events:DescribeEventBus", resource=bus)
    found = arn_named(buses, "list_event_buses", "EventBuses", "EventBusArn", bus)
    if found is None:
        text = f"there is no new event bus named {shown(bus)}; check the name, the region and the account"
        raise NotFoundError(text, operation="events:ListEventBuses", resource=bus)
    return found


def arn_named(
    buses: Service, operation: str, key: str, arn: str, name: str, /, **parameters: object
) -> str | None:
    """The ARN of the resource that has exactly this name; None if there is none."""
    found = buses.all(operation, key, name, NamePrefix=name, **parameters)
    return next((str(each.get(arn)) for each in found if each.get("Name") == name), None)


def subscribers_of(buses: Service, bus: str) -> tuple[BusSubscriber, ...]:
    listed = buses.all("list_subscribers", "Subscribers", bus, EventBusArn=bus)
    arns = [str(each.get("SubscriberArn")) for each in listed]
    found = (described_subscriber(buses, arn) for arn in arns)
    return tuple(sorted(found, key=lambda subscriber: subscriber.name))


def sources_of(buses: Service, bus: str) -> tuple[BusSource, ...]:
    listed = buses.all("list_event_sources", "EventSources", bus, EventBusArn=bus)
    arns = [str(each.get("EventSourceArn")) for each in listed]
    found = (described_source(buses, arn) for arn in arns)
    return tuple(sorted(found, key=lambda source: source.name))


def described_subscriber(buses: Service, arn: str) -> BusSubscriber:
    return subscriber_of(content_of(buses.ask("describe_subscriber", arn, SubscriberArn=arn)))


def described_source(buses: Service, arn: str) -> BusSource:
    return source_of(content_of(buses.ask("describe_event_source", arn, EventSourceArn=arn)))


def content_of(answer: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


def subscriber_of(content: Mapping[str, object]) -> BusSubscriber:
    invoke, retry = _object(content, "InvokeConfiguration"), _object(content, "RetryPolicy")
    attempts, seconds = retry.get("MaxRetryAttempts"), retry.get("MaxEventAgeInSeconds")
    size = _object(content, "BatchConfiguration").get("MaxBatchSize")
    return BusSubscriber(
        name=str(content.get("Name")),
        arn=str(content.get("SubscriberArn")),
        bus=str(content.get("EventBusArn")),
        state=REVOKED if content.get("Revoked") is True else str(content.get("State") or "RUNNING"),
        target=str(invoke.get("TargetArn")),
        role_arn=_text(invoke, "RoleArn"),
        transformer=_text(_object(content, "Transformer"), "Type") or "RAW",
        filters=MappingProxyType(dict(_filters(content))),
        dead_letter_queue=_text(_object(content, "OnFailureConfiguration"), "Arn"),
        retry_attempts=attempts if isinstance(attempts, int) else DEFAULT_ATTEMPTS,
        retry_seconds=seconds if isinstance(seconds, int) else DEFAULT_SECONDS,
        batch_size=size if isinstance(size, int) else None,
        description=_text(content, "Description"),
        _settings=MappingProxyType(dict(content)),
    )


def source_of(content: Mapping[str, object]) -> BusSource:
    configuration = _object(content, "Configuration")
    block = next(iter(configuration), "")
    inside = _object(configuration, block)
    partner = _text(inside, "PartnerEventSourceArn")
    return BusSource(
        name=str(content.get("Name")),
        arn=str(content.get("EventSourceArn")),
        bus=str(content.get("EventBusArn")),
        type=BY_BLOCK.get(block, "unknown"),
        state=REVOKED if content.get("Revoked") is True else str(content.get("State")),
        partner_event_source=None if partner is None else partner_name(partner),
        pattern=_text(inside, "Pattern"),
        dead_letter_queue=_text(_object(inside, "OnFailureConfiguration"), "Arn"),
        description=_text(content, "Description"),
        _settings=MappingProxyType(dict(content)),
    )


def partner_name(arn: str) -> str:
    """The name in the ARN of a partner event source, in which the account may be empty."""
    return arn.partition(":event-source/")[2]


def earliest(bus: Mapping[str, object]) -> datetime | None:
    """Since when a new event bus has its events; None if AWS does not say."""
    found = _object(bus, "StorageConfiguration").get("RetentionWindowStartTime")
    return found.astimezone(UTC) if isinstance(found, datetime) else None


def _filters(content: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    found = _object(content, "FilterConfiguration").get("Filters")
    for each in found if is_array(found) else ():
        if is_object(each):
            yield str(each.get("Scope")), str(each.get("Pattern"))


def _object(content: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = content.get(key)
    return value if is_object(value) else {}


def _text(content: Mapping[str, object], key: str) -> str | None:
    value = content.get(key)
    return value if isinstance(value, str) and value else None


def _text_at(content: Mapping[str, object], *path: str) -> str | None:
    for name in path[:-1]:
        content = _object(content, name)
    return _text(content, path[-1])


def _compact(text: str | None) -> str:
    # Of JSON, line breaks are the layout's.
    return "".join(map(str.strip, (text or "").splitlines()))

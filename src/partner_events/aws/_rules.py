"""The rules of an event bus, as AWS has them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType

from partner_events._base.text import message, shown
from partner_events._wire.json import is_object
from partner_events.aws._clients import Service
from partner_events.aws._values import JsonDataclass
from partner_events.patterns import EventPattern, InvalidPatternError, RetryPolicy
from partner_events.patterns._language.errors import LENGTH
from partner_events.patterns._pattern import parsed

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events.aws._clients import EventsClient, Session


@dataclass(frozen=True, slots=True)
class RuleTarget(JsonDataclass):
    """A target of a rule.

    Attributes:
        id: The target's id, unique in its rule.
        arn: The resource that receives the events.
        role_arn: The role that EventBridge assumes, or None.
        dead_letter_queue: The ARN of the dead-letter queue, or None.
        retry_attempts: How many times delivery is retried; None for EventBridge's default, 185.
        retry_seconds: How old an event may become; None for EventBridge's default, 24 hours.
        settings: The target as EventBridge describes it.
    """

    id: str
    arn: str
    role_arn: str | None
    dead_letter_queue: str | None
    retry_attempts: int | None
    retry_seconds: int | None
    settings: Mapping[str, object] = field(repr=False)

    @property
    def retry(self) -> RetryPolicy:
        """How long delivery is tried, EventBridge's defaults filled in."""
        default = RetryPolicy()
        attempts, seconds = self.retry_attempts, self.retry_seconds
        return RetryPolicy(
            default.attempts if attempts is None else attempts,
            default.max_age if seconds is None else timedelta(seconds=seconds),
        )

    def __str__(self) -> str:
        queue = (
            f"dead letters to {self.dead_letter_queue}" if self.dead_letter_queue else "no dead-letter queue"
        )
        return message(f"{self.id}: {self.arn} ({queue})")


@dataclass(frozen=True, slots=True)
class Rule(JsonDataclass):
    """A rule of an event bus.

    Attributes:
        name: The rule's name, unique on its bus.
        arn: The rule's ARN.
        bus: The event bus's name.
        is_enabled: Whether it is enabled.
        event_pattern: Its event pattern as JSON text; None if it has a schedule instead.
        description: Its description, or None.
        role_arn: The rule's own role, or None.
        managed_by: The AWS service that made the rule and alone may change it, or None.
        targets: Its targets.
    """

    name: str
    arn: str
    bus: str
    is_enabled: bool
    event_pattern: str | None
    description: str | None
    role_arn: str | None
    managed_by: str | None
    targets: tuple[RuleTarget, ...]

    @property
    def pattern(self) -> EventPattern | None:
        """Its event pattern; None if it has none.

        Raises:
            InvalidPatternError: AWS accepted the pattern, but this library does not understand it.
        """
        return None if self.event_pattern is None else parsed(self.event_pattern)

    def __str__(self) -> str:
        state = "enabled" if self.is_enabled else "disabled"
        # Of JSON, line breaks are the layout's.
        compact = "".join(map(str.strip, (self.event_pattern or "no event pattern").splitlines()))
        pattern = shown(compact, LENGTH)
        lines = [f"{shown(self.name)}: {state}, {pattern}"]
        return "\n".join([*lines, *(f"  {target}" for target in self.targets or ("no target",))])


def list_rules(
    bus: str, *, session: Session | None = None, client: EventsClient | None = None
) -> tuple[Rule, ...]:
    """The rules of an event bus with their targets, sorted by name.

    Args:
        bus: The event bus's name or ARN; a partner's bus has the name of the partner event source.
        session: Your ``boto3.Session()``.
        client: Or your ``boto3.client("events")``.

    Raises:
        NotFoundError: There is no such event bus.
        AWSError: AWS refused. The session needs `events:ListRules` and `events:ListTargetsByRule`.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html
    """
    return rules_on(Service("events", session=session, client=client), bus_name(bus))


def bus_name(bus: str) -> str:
    """The name in an event bus's ARN, or the name itself."""
    return bus.partition(":event-bus/")[2] if bus.startswith("arn:") else bus


def rules_on(events: Service, bus: str) -> tuple[Rule, ...]:
    found = events.all("list_rules", "Rules", bus, EventBusName=bus)
    rules = (rule_of(rule, targets_of(events, bus, str(rule.get("Name")))) for rule in found)
    return tuple(sorted(rules, key=lambda rule: rule.name))


def rule_of(content: Mapping[str, object], targets: tuple[RuleTarget, ...]) -> Rule:
    return Rule(
        name=str(content.get("Name")),
        arn=str(content.get("Arn")),
        bus=str(content.get("EventBusName")),
        is_enabled=content.get("State") != "DISABLED",
        event_pattern=_text(content, "EventPattern"),
        description=_text(content, "Description"),
        role_arn=_text(content, "RoleArn"),
        managed_by=_text(content, "ManagedBy"),
        targets=targets,
    )


def targets_of(events: Service, bus: str, rule: str) -> tuple[RuleTarget, ...]:
    of = f"rule {rule} on {bus}"
    found = events.all("list_targets_by_rule", "Targets", of, Rule=rule, EventBusName=bus)
    return tuple(sorted(map(target_of, found), key=lambda target: target.id))


def event_pattern(rule: Rule) -> EventPattern | InvalidPatternError | None:
    """The pattern of a rule, or what is wrong with it."""
    try:
        return rule.pattern
    except InvalidPatternError as error:
        return error


def target_of(content: Mapping[str, object]) -> RuleTarget:
    queue, retry = content.get("DeadLetterConfig"), content.get("RetryPolicy")
    retry = retry if is_object(retry) else {}
    return RuleTarget(
        id=str(content.get("Id")),
        arn=str(content.get("Arn")),
        role_arn=_text(content, "RoleArn"),
        dead_letter_queue=_text(queue, "Arn") if is_object(queue) else None,
        retry_attempts=_number(retry, "MaximumRetryAttempts"),
        retry_seconds=_number(retry, "MaximumEventAgeInSeconds"),
        settings=MappingProxyType(dict(content)),
    )


def _text(content: Mapping[str, object], key: str) -> str | None:
    value = content.get(key)
    return value if isinstance(value, str) and value else None


def _number(content: Mapping[str, object], key: str) -> int | None:
    value = content.get(key)
    return value if isinstance(value, int) else None

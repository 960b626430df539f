"""A subscriber of a new event bus: which events it receives, in which form, and where they go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal, Protocol, TypeAlias

from partner_events._wire.json import is_mapping
from partner_events.patterns._language.whole import checked
from partner_events.patterns._subscribers.reading import scopes_of
from partner_events.patterns._subscribers.target_kinds import (
    CLASSIC_BUS,
    INVOCATION,
    NEW_BUS,
    UNIVERSAL,
    TargetKind,
    kind_of,
    members_of,
    resources_of,
)
from partner_events.patterns._subscribers.written import (
    check_dead_letter_queue,
    check_description,
    check_name,
    for_boto3,
    given,
)
from partner_events.patterns._targets.targets import Arn, InvalidRuleError, RetryPolicy, check_arn

__all__ = ["Subscriber"]

Invocation: TypeAlias = Literal["EVENT", "REQUEST_RESPONSE"]
LogLevel: TypeAlias = Literal["OFF", "ERROR", "INFO"]

RAW, WITH_METADATA, JSONATA = "RAW", "WITH_METADATA", "JSONATA"
LONGEST_EXPRESSION = 8_192
LONGEST_WINDOW = timedelta(seconds=300)
PRINCIPAL = "events.amazonaws.com"


class HasFilters(Protocol):
    """An `EventPattern`, or `SubscriberFilters`."""

    def to_subscriber_filters(self) -> dict[str, object]: ...


class HasJsonata(Protocol):
    """An `InputTransformer`."""

    def to_jsonata(self) -> str: ...


Filters: TypeAlias = HasFilters | Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Subscriber:
    """Who receives events of a new event bus: filters, a form, and one target.

    Args:
        name: The subscriber's name, unique on its bus: 1 to 256 letters, digits, ``.``, ``-`` and ``_``.
        target: The ARN of the resource, or a reference to it. The ARN of a universal target is an action of
            another service, such as ``arn:aws:events:::aws-sdk:ecs:runTask``.
        filters: Which events it receives: an `EventPattern`, `SubscriberFilters`, or a
            ``FilterConfiguration``. Without them it receives every event of the bus.
        service: The target's service, as ARNs name it (``"lambda"``, ``"sqs"``); of EventBridge
            ``"event-busv2"``, ``"event-bus"`` or ``"api-destination"``. It is read from the ARN; a reference
            may not show it.
        role: The role that EventBridge assumes. Without it, `CustomBus` writes one.
        transformer: What the target receives: ``"WITH_METADATA"`` (the default), all three parts of the
            event; ``"RAW"``, its data alone, in which nothing says who sent it (the default for buses); an
            expression ``"{% … %}"`` of JSONata; or an `InputTransformer`, which becomes one.
        invocation: How functions and state machines are called: ``"EVENT"`` (the default) hands the event
            over; ``"REQUEST_RESPONSE"`` waits for at most 30 seconds, and what the target raises is a failed
            delivery.
        parameters: Further members of the target's block, such as ``{"DurableExecutionName": "{% … %}"}``.
        max_batch_size: The most events in one delivery. Without it, what EventBridge takes.
        max_batch_window: How long a batch is waited for, at most 300 seconds.
        retry: How long delivery is tried. It is always written, since EventBridge's own default is 5 attempts
            within 300 seconds.
        dead_letter_queue: The SQS queue for the ids of events that could not be delivered.
        fifo: Whether events of one group are delivered in order.
        log_level: What EventBridge logs of deliveries.
        description: At most 512 characters.

    Raises:
        InvalidRuleError: EventBridge would refuse the subscriber.
        InvalidFiltersError: No filters can express the pattern, or EventBridge would refuse them.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-subscribers.html
    """

    name: str
    target: Arn
    filters: Filters | None = None
    service: str | None = field(default=None, kw_only=True)
    role: Arn | None = field(default=None, kw_only=True)
    transformer: str | HasJsonata | None = field(default=None, kw_only=True)
    invocation: Invocation | None = field(default=None, kw_only=True)
    parameters: Mapping[str, object] = field(default_factory=dict[str, object], kw_only=True)
    max_batch_size: int | None = field(default=None, kw_only=True)
    max_batch_window: timedelta | None = field(default=None, kw_only=True)
    retry: RetryPolicy = field(default_factory=RetryPolicy, kw_only=True)
    dead_letter_queue: Arn | None = field(default=None, kw_only=True)
    fifo: bool = field(default=False, kw_only=True)
    log_level: LogLevel | None = field(default=None, kw_only=True)
    description: str | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        check_name(self.name, "name")
        check_arn(self.target, "target")
        kind = self._kind
        object.__setattr__(self, "service", kind.name)
        check_dead_letter_queue(self.dead_letter_queue, "dead_letter_queue", may_be_fifo=True)
        check_description(self.description)
        if self.role is not None:
            check_arn(self.role, "role", "iam")
        members_of(self.parameters, kind, self.name)
        self._check_transformer(kind)
        self._check_invocation(kind)
        self._check_batch(kind)
        self._check_log_level()
        _ = self._filters

    @property
    def _kind(self) -> TargetKind:
        return kind_of(self.target, self.service, self.name)

    def to_create(self, *, bus: str, role: str | None = None) -> dict[str, object]:
        """The arguments of boto3's ``client("eventbridgev2").create_subscriber``, but for a ``ClientToken``.

        Args:
            bus: The bus's ARN.
            role: The role's ARN, if the subscriber has none; its policies are `trust_policy` and
                `role_policy`.

        Raises:
            InvalidRuleError: There is no role, or a value is a reference.
        """
        return for_boto3(self.properties(bus, self._needed(role)))

    def to_update(self, *, arn: str, role: str | None = None) -> dict[str, object]:
        """The arguments of boto3's ``client("eventbridgev2").update_subscriber``, every block whole.

        EventBridge keeps the name, the bus, the target and the type of a subscriber as they are.

        Args:
            arn: The subscriber's ARN.
            role: The role's ARN, if the subscriber has none.

        Raises:
            InvalidRuleError: There is no role, or a value is a reference.
        """
        made = for_boto3(self.properties("", self._needed(role)))
        invoke = made["InvokeConfiguration"]
        assert is_mapping(invoke)
        made["InvokeConfiguration"] = {key: value for key, value in invoke.items() if key != "TargetArn"}
        # An empty one takes the filters away; left out, they would stay.
        made.setdefault("FilterConfiguration", {})
        fixed = ("Name", "EventBusArn", "Type")
        return {"SubscriberArn": arn, **{key: value for key, value in made.items() if key not in fixed}}

    def trust_policy(self, *, account: str, region: str = "*") -> dict[str, object]:
        """The policy that lets EventBridge assume the role, for subscribers of one account only.

        Args:
            account: The account's number.
            region: The only region.

        See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-subscribers.html
        """
        return trust_policy(account, f"arn:*:events:{region}:{account}:subscriber/*")

    def role_policy(self) -> dict[str, object]:
        """The policy with which the role may call the target, and send to the dead-letter queue.

        Raises:
            InvalidRuleError: It is a universal target: what its action needs is not known here.
        """
        kind = self._kind
        if kind.name == UNIVERSAL:
            problem = (
                "what a universal target needs depends on its action; pass a role that may do it, as role="
            )
            raise self._refused(problem, "role")
        actions = list(kind.actions)
        if kind.name == "states" and self._invocation == "REQUEST_RESPONSE":
            actions = ["states:StartSyncExecution"]
        statements = [_allow(actions, resources_of(self.target, kind))]
        if self.dead_letter_queue is not None:
            statements.append(_allow(["sqs:SendMessage"], [self.dead_letter_queue]))
        return {"Version": "2012-10-17", "Statement": statements}

    def properties(self, bus: Arn, role: Arn) -> dict[str, object]:
        """The properties of ``AWS::EventsV2::Subscriber``, which are also the arguments of boto3."""
        kind, transformer = self._kind, self._transformer
        block = dict(self.parameters)
        if self._invocation is not None:
            block = {INVOCATION: self._invocation, **block}
        invoke: dict[str, object] = {"TargetArn": self.target, "RoleArn": role}
        if kind.block and block:
            invoke[kind.block] = block
        window = self.max_batch_window
        batch = given(
            MaxBatchSize=self.max_batch_size,
            MaxBatchWindowInSeconds=None if window is None else window // timedelta(seconds=1),
        )
        return given(
            Name=self.name,
            EventBusArn=bus,
            Description=self.description,
            Type="FIFO" if self.fifo else None,
            FilterConfiguration=self._filters,
            Transformer={"Type": transformer}
            if transformer in (RAW, WITH_METADATA)
            else {"Type": JSONATA, "JsonataConfiguration": {"Expression": transformer}},
            InvokeConfiguration=invoke,
            BatchConfiguration=batch or None,
            RetryPolicy={
                "MaxRetryAttempts": self.retry.attempts,
                "MaxEventAgeInSeconds": self.retry.seconds,
            },
            OnFailureConfiguration=None
            if self.dead_letter_queue is None
            else {"Arn": self.dead_letter_queue},
            LogConfiguration=None if self.log_level is None else {"Level": self.log_level},
        )

    @property
    def _filters(self) -> dict[str, object] | None:
        if self.filters is None:
            return None
        if not isinstance(self.filters, Mapping):
            return self.filters.to_subscriber_filters()
        scopes_of(self.filters, checked)
        return dict(self.filters)

    @property
    def _transformer(self) -> str:
        if self.transformer is None:
            return RAW if self._kind.name in (CLASSIC_BUS, NEW_BUS) else WITH_METADATA
        return self.transformer if isinstance(self.transformer, str) else self.transformer.to_jsonata()

    @property
    def _invocation(self) -> Invocation | None:
        if self.invocation is None and INVOCATION in self._kind.members and INVOCATION not in self.parameters:
            return "EVENT"
        return self.invocation

    def _needed(self, role: str | None) -> Arn:
        found = self.role if role is None else role
        if found is None:
            raise self._refused("it has no role, which EventBridge must assume; pass role=", "role")
        return found

    def _check_transformer(self, kind: TargetKind) -> None:
        written = self._transformer
        is_expression = written.startswith("{%") and written.endswith("%}")
        if written not in (RAW, WITH_METADATA) and not is_expression:
            problem = f"the transformer is {RAW}, {WITH_METADATA}, or JSONata between {{% and %}}"
        elif len(written) > LONGEST_EXPRESSION:
            problem = f"the expression has {len(written)} characters; EventBridge takes {LONGEST_EXPRESSION}"
        elif kind.name == CLASSIC_BUS and written != RAW:
            problem = f"a classic event bus takes envelopes, so the transformer must be {RAW}"
        else:
            return
        raise self._refused(problem, "transformer")

    def _check_invocation(self, kind: TargetKind) -> None:
        if self.invocation is None:
            return
        if INVOCATION not in kind.members:
            problem = f"only functions and state machines have an invocation, and the target is {kind.name!r}"
        elif INVOCATION in self.parameters:
            problem = "the invocation is in the parameters, too; leave it out of them"
        elif self.invocation not in ("EVENT", "REQUEST_RESPONSE"):
            problem = f"{self.invocation!r} is not an invocation; use EVENT or REQUEST_RESPONSE"
        else:
            return
        raise self._refused(problem, "invocation")

    def _check_batch(self, kind: TargetKind) -> None:
        size, window = self.max_batch_size, self.max_batch_window
        if size is not None and not 1 <= size <= kind.batch:
            problem = f"a batch for {kind.name!r} has 1 to {kind.batch} events, not {size}"
            raise self._refused(problem, "max_batch_size")
        if window is not None and (not timedelta(0) <= window <= LONGEST_WINDOW or window.microseconds):
            problem = f"EventBridge waits whole seconds from 0 to 300 for a batch, not {window}"
            raise self._refused(problem, "max_batch_window")

    def _check_log_level(self) -> None:
        if self.log_level not in (None, "OFF", "ERROR", "INFO"):
            problem = f"{self.log_level!r} is not a log level; use OFF, ERROR or INFO"
            raise self._refused(problem, "log_level")

    def _refused(self, problem: str, field: str) -> InvalidRuleError:
        return InvalidRuleError(
            f"subscriber {self.name!r}: {problem}", field=field, value=getattr(self, field)
        )


def trust_policy(account: object, subscribers: object) -> dict[str, object]:
    """The policy that lets EventBridge assume a role for some subscribers."""
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": PRINCIPAL},
                "Action": "sts:AssumeRole",
                "Condition": {
                    "StringEquals": {"aws:SourceAccount": account},
                    "ArnLike": {"aws:SourceArn": subscribers},
                },
            }
        ],
    }


def _allow(actions: list[str], resources: list[object]) -> dict[str, object]:
    return {
        "Effect": "Allow",
        "Action": actions if len(actions) > 1 else actions[0],
        "Resource": resources if len(resources) > 1 else resources[0],
    }

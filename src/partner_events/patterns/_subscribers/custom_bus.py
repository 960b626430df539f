"""A new event bus with its event sources and subscribers, as the tools for deploying it take it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from partner_events.patterns._language.whole import checked
from partner_events.patterns._subscribers.source_pattern import check_source_pattern
from partner_events.patterns._subscribers.subscriber import Subscriber, trust_policy
from partner_events.patterns._subscribers.written import (
    attributes,
    check_dead_letter_queue,
    check_description,
    check_name,
    for_boto3,
    for_cloudformation,
    given,
    logical,
    terraform_label,
)
from partner_events.patterns._targets.rule_checks import check_label, check_logical_id
from partner_events.patterns._targets.targets import Arn, InvalidRuleError, check_arn

__all__ = ["CustomBus", "PartnerSource"]

SHORTEST, LONGEST = timedelta(days=1), timedelta(days=365)
PARTNER_SOURCE = ":event-source/"


class HasSourcePattern(Protocol):
    """An `EventPattern`."""

    def to_event_source_pattern(self, *, source: str | None = None) -> str | None: ...


@dataclass(frozen=True, slots=True)
class PartnerSource:
    """An event source of a new event bus, which brings the events of a partner event source.

    Args:
        name: The event source's name, unique in the account; it does not begin with ``aws.``.
        partner_event_source: The ARN of the partner event source, as ``describe_event_source`` of boto3's
            ``client("events")`` returns it. It must be PENDING: the event source makes its classic bus
            itself.
        pattern: Which events are taken in, stored and billed: an `EventPattern`, from which the source is
            left out, or the JSON text of a pattern of an event source. Without it all are.
        dead_letter_queue: The standard SQS queue for events that could not be brought. Its policy is
            `queue_policy` with ``account``.
        kms_key: The key of the classic bus that EventBridge makes.
        description: At most 512 characters.

    Raises:
        InvalidRuleError: EventBridge would refuse the event source.
        InvalidPatternError: EventBridge would refuse its pattern.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html
    """

    name: str
    partner_event_source: Arn
    pattern: HasSourcePattern | str | None = None
    dead_letter_queue: Arn | None = field(default=None, kw_only=True)
    kms_key: Arn | None = field(default=None, kw_only=True)
    description: str | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        check_name(self.name, "name")
        if self.name.startswith("aws."):
            raise InvalidRuleError(
                f"{self.name!r} begins with `aws.`, which the name of an event source must not",
                field="name",
                value=self.name,
            )
        check_arn(self.partner_event_source, "partner_event_source", "events")
        source = self.partner_event_source
        if (
            isinstance(source, str)
            and source.startswith("arn:")
            and f"{PARTNER_SOURCE}aws.partner/" not in source
        ):
            raise InvalidRuleError(
                f"{source!r} is not a partner event source; its ARN is like"
                " arn:aws:events:eu-west-1::event-source/aws.partner/stripe.com/ed_123",
                field="partner_event_source",
                value=source,
            )
        check_dead_letter_queue(self.dead_letter_queue, "dead_letter_queue", may_be_fifo=False)
        check_description(self.description)
        _ = self._pattern

    def to_create(self, *, bus: str) -> dict[str, object]:
        """The arguments of boto3's ``client("eventbridgev2").create_event_source``, but for a
        ``ClientToken``.

        Raises:
            InvalidRuleError: A value is a reference.
        """
        return for_boto3(self.properties(bus))

    def to_update(self, *, arn: str) -> dict[str, object]:
        """The arguments of boto3's ``client("eventbridgev2").update_event_source``, its configuration whole.

        Raises:
            InvalidRuleError: A value is a reference.
        """
        made = for_boto3(self.properties(""))
        return {
            "EventSourceArn": arn,
            **{key: made[key] for key in made if key not in ("Name", "EventBusArn")},
        }

    def properties(self, bus: Arn) -> dict[str, object]:
        """The properties of ``AWS::EventsV2::EventSource``, which are also the arguments of boto3."""
        queue = self.dead_letter_queue
        partner = given(
            PartnerEventSourceArn=self.partner_event_source,
            Pattern=self._pattern,
            PartnerBusKmsKeyIdentifier=self.kms_key,
            OnFailureConfiguration=None if queue is None else {"Arn": queue},
        )
        return given(
            Name=self.name,
            EventBusArn=bus,
            Configuration={"PartnerEventsConfiguration": partner},
            Description=self.description,
        )

    @property
    def _pattern(self) -> str | None:
        if self.pattern is None or isinstance(self.pattern, str):
            return None if self.pattern is None else check_source_pattern(checked(self.pattern))
        arn = self.partner_event_source
        source = arn.partition(PARTNER_SOURCE)[2] if isinstance(arn, str) else None
        return self.pattern.to_event_source_pattern(source=source or None)


@dataclass(frozen=True, slots=True)
class CustomBus:
    """A new event bus: its event sources, and its subscribers.

    Args:
        name: The bus's name; or its ARN or a reference to it, if it is there already.
        retention: How long events are kept, 1 to 365 days. Without it, EventBridge keeps them for one.
        sources: What brings events.
        subscribers: Who receives them.
        kms_key: The key with which events are stored.
        description: At most 512 characters.
        resource_policy: Who else may use the bus, as a policy document. Within an account none is needed.

    Raises:
        InvalidRuleError: EventBridge would refuse it.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus.html
    """

    name: Arn
    retention: timedelta | None = field(default=None, kw_only=True)
    sources: Sequence[PartnerSource] = field(default=(), kw_only=True)
    subscribers: Sequence[Subscriber] = field(default=(), kw_only=True)
    kms_key: Arn | None = field(default=None, kw_only=True)
    description: str | None = field(default=None, kw_only=True)
    resource_policy: Mapping[str, object] | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        if self._is_there:
            check_arn(self.name, "name")
            for name in ("retention", "kms_key", "description"):
                if getattr(self, name) is not None:
                    raise InvalidRuleError(
                        f"the bus is there already, so its {name} is not written here; leave it out",
                        field=name,
                        value=getattr(self, name),
                    )
        elif isinstance(self.name, str):
            check_name(self.name, "name")
        check_description(self.description)
        kept = self.retention
        if kept is not None and (not SHORTEST <= kept <= LONGEST or kept % SHORTEST):
            raise InvalidRuleError(
                f"retention is {kept}; EventBridge keeps events for whole days from 1 to 365",
                field="retention",
                value=kept,
            )
        for field_, names in (
            ("sources", [each.name for each in self.sources]),
            ("subscribers", [each.name for each in self.subscribers]),
        ):
            for name in names:
                if names.count(name) > 1:
                    raise InvalidRuleError(
                        f"two of the {field_} have the name {name!r}, which must be unique",
                        field=field_,
                        value=names,
                    )

    @property
    def _is_there(self) -> bool:
        return not isinstance(self.name, str) or self.name.startswith(("arn:", "${"))

    def to_create(self) -> dict[str, object]:
        """The arguments of boto3's ``client("eventbridgev2").create_event_bus``, but for a ``ClientToken``.

        Raises:
            InvalidRuleError: The bus is there already.
        """
        if self._is_there:
            raise InvalidRuleError("the bus is there already; pass a name", field="name", value=self.name)
        return for_boto3(self._properties)

    def to_cloudformation(self, *, logical_id: str) -> dict[str, object]:
        """The resources of a template: bus, event sources, subscribers, and the subscribers' roles.

        EventBridge makes one subscriber at a time, so each depends on the one before it. The event sources
        depend on the last of them, so that no event comes before there is somebody to receive it.

        Args:
            logical_id: The name of the bus in the template; the names of the others begin with it.

        Raises:
            InvalidRuleError: A value is written as Terraform does it, CloudFormation would take a part of a
                text for its own, or a subscriber has no role and none can be written.

        See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EventsV2.html
        """
        check_logical_id(logical_id)
        made: dict[str, object] = {}
        bus: Arn = self.name
        if not self._is_there:
            bus = {"Fn::GetAtt": [logical_id, "EventBusArn"]}
            made[logical_id] = _resource("EventBus", self._properties)
        if self.resource_policy is not None:
            policy = {"EventBusArn": bus, "PolicyDocument": self.resource_policy}
            made[f"{logical_id}Policy"] = {"Type": "AWS::EventsV2::ResourcePolicy", "Properties": policy}
        before: str | None = None
        for each in self.subscribers:
            key = _new(f"{logical_id}{logical(each.name)}Subscriber", made, each.name)
            role = each.role
            if role is None:
                role_key = _new(f"{key}Role", made, each.name)
                made[role_key] = _role(each)
                role = {"Fn::GetAtt": [role_key, "Arn"]}
            made[key] = _resource("Subscriber", each.properties(bus, role), before)
            before = key
        for source in self.sources:
            key = _new(f"{logical_id}{logical(source.name)}Source", made, source.name)
            made[key] = _resource("EventSource", source.properties(bus), before)
        return made

    def to_terraform(self, *, label: str) -> dict[str, object]:
        """The content of a ``.tf.json`` file: resources of the providers ``awscc`` (from 1.104) and ``aws``.

        ARNs may be references, such as ``"${aws_lambda_function.orders.arn}"``. The roles are
        ``aws_iam_role``.

        Args:
            label: The label of the bus in the configuration; the labels of the others begin with it.

        Raises:
            InvalidRuleError: A value is written as CloudFormation does it, or a subscriber has no role and
                none can be written.
        """
        check_label(label)
        blocks: dict[str, dict[str, object]] = {}
        data: dict[str, object] = {}
        bus: Arn = self.name
        if not self._is_there:
            bus = f"${{awscc_eventsv2_event_bus.{label}.event_bus_arn}}"
            _put(blocks, "awscc_eventsv2_event_bus", label, attributes(self._properties))
        if self.resource_policy is not None:
            policy = {"event_bus_arn": bus, "policy_document": _json(self.resource_policy)}
            _put(blocks, "awscc_eventsv2_resource_policy", label, policy)
        before: list[str] = []
        for each in self.subscribers:
            key = f"{label}_{terraform_label(each.name)}"
            needed = list(before)
            role = each.role
            if role is None:
                data["aws_caller_identity"] = {label: {}}
                _put(blocks, "aws_iam_role", key, {"assume_role_policy": _json(_trust(label))})
                policy = {"role": f"${{aws_iam_role.{key}.id}}", "policy": _json(each.role_policy())}
                _put(blocks, "aws_iam_role_policy", key, policy)
                role = f"${{aws_iam_role.{key}.arn}}"
                needed.append(f"aws_iam_role_policy.{key}")
            made = attributes(each.properties(bus, role))
            _put(blocks, "awscc_eventsv2_subscriber", key, _after(made, needed))
            before = [f"awscc_eventsv2_subscriber.{key}"]
        for source in self.sources:
            key = f"{label}_{terraform_label(source.name)}"
            made = attributes(source.properties(bus))
            _put(blocks, "awscc_eventsv2_event_source", key, _after(made, before))
        return {**({"data": data} if data else {}), "resource": blocks}

    @property
    def _properties(self) -> dict[str, object]:
        kept = self.retention
        return given(
            Name=self.name,
            Description=self.description,
            EncryptionConfiguration=None if self.kms_key is None else {"KmsKeyIdentifier": self.kms_key},
            StorageConfiguration=None if kept is None else {"RetentionPeriodInDays": kept // SHORTEST},
        )


def _resource(kind: str, properties: Mapping[str, object], after: str | None = None) -> dict[str, object]:
    depends = {} if after is None else {"DependsOn": after}
    return {"Type": f"AWS::EventsV2::{kind}", **depends, "Properties": for_cloudformation(properties)}


def _role(subscriber: Subscriber) -> dict[str, object]:
    subscribers = {"Fn::Sub": "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:subscriber/*"}
    properties = {
        "AssumeRolePolicyDocument": trust_policy({"Ref": "AWS::AccountId"}, subscribers),
        "Policies": [{"PolicyName": "Deliver", "PolicyDocument": subscriber.role_policy()}],
    }
    return {"Type": "AWS::IAM::Role", "Properties": properties}


def _trust(label: str) -> dict[str, object]:
    account = f"${{data.aws_caller_identity.{label}.account_id}}"
    # The attribute of `aws_region` with its name depends on the provider's version, and one of
    # `aws_partition` would be needed: in an ARN that is compared with ArnLike, a star stands for both.
    return trust_policy(account, f"arn:*:events:*:{account}:subscriber/*")


def _json(document: Mapping[str, object]) -> str:
    from json import dumps

    return dumps(document, ensure_ascii=False)


def _new(key: str, taken: Mapping[str, object], name: str) -> str:
    """A logical id, unless another name has made the same."""
    if key in taken:
        raise _alike(key, name)
    return key


def _put(blocks: dict[str, dict[str, object]], kind: str, label: str, block: Mapping[str, object]) -> None:
    placed = blocks.setdefault(kind, {})
    if label in placed:
        raise _alike(label, label)
    placed[label] = dict(block)


def _after(block: Mapping[str, object], needed: Sequence[str]) -> dict[str, object]:
    return {**block, "depends_on": list(needed)} if needed else dict(block)


def _alike(key: str, name: str) -> InvalidRuleError:
    return InvalidRuleError(
        f"{name!r} differs from another name only in characters that a name such as {key!r} cannot have; "
        "change"
        " one of the two",
        field="name",
        value=name,
    )

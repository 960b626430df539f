"""A rule in CDK's constructs of the second level, which add the policies of what they know."""

from __future__ import annotations

import json

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._language.references import Reference, references_in
from partner_events.patterns._targets.cdk_text import Call, Expression, Language, New, Struct, camel
from partner_events.patterns._targets.mistaken import check_input, mistaken
from partner_events.patterns._targets.target_types import EVENT_BUS, FUNCTION, QUEUE
from partner_events.patterns._targets.targets import InvalidRuleError, Target, shown_id, written_arn

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events.patterns._targets.rule_checks import RulePattern
    from partner_events.patterns._targets.targets import Arn

SCOPE, RULE = Expression("scope"), Expression("rule")

FIELDS = ("version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail")
"""https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_events.EventPattern.html"""


class Rule(Value):
    """What `to_cdk` was given of a rule."""

    __slots__ = ("id", "pattern", "bus", "targets", "name", "description", "state")

    id: str
    pattern: RulePattern
    bus: Arn | Reference
    targets: tuple[Target, ...]
    name: Arn | Reference | None
    description: str | Reference | None
    state: str


class _Construct(Value):
    """How CDK takes a type of target.

    ``target`` is its class in ``targets``; ``input`` the property for what it receives, or None. ``make``
    makes the construct of an ARN, ``more`` are further properties of that call. ``arn`` is the attribute of
    the construct that has the ARN. ``takes_role`` and ``takes_retry`` say what else the class takes.
    """

    __slots__ = ("target", "input", "make", "more", "arn", "takes_role", "takes_retry")

    target: str
    input: str | None
    make: str
    more: Mapping[str, object]
    arn: str
    takes_role: bool
    takes_retry: bool


CONSTRUCTS: Mapping[str, _Construct] = {
    FUNCTION: _Construct(
        "LambdaFunction",
        "Event",
        "lambda_.Function.fromFunctionAttributes",
        {"SameEnvironment": True},
        "FunctionArn",
        False,
        True,
    ),
    QUEUE: _Construct("SqsQueue", "Message", "sqs.Queue.fromQueueArn", {}, "QueueArn", False, True),
    "sns": _Construct("SnsTopic", "Message", "sns.Topic.fromTopicArn", {}, "TopicArn", False, True),
    "states": _Construct(
        "SfnStateMachine",
        "Input",
        "sfn.StateMachine.fromStateMachineArn",
        {},
        "StateMachineArn",
        True,
        True,
    ),
    EVENT_BUS: _Construct(
        "EventBus", None, "events.EventBus.fromEventBusArn", {}, "EventBusArn", True, False
    ),
}


def as_written(value: Arn | Reference | None) -> object:
    """A value for a program: a text, or a reference; CloudFormation's functions are references."""
    return Reference(value) if is_mapping(value) else value


def function_name(rule: Rule) -> str:
    return camel(rule.id)


def construct_rule(writer: Language, rule: Rule) -> str:
    """The module that makes a rule of constructs of the second level.

    Raises:
        InvalidRuleError: They do not have what the rule needs.
    """
    properties = {
        "RuleName": as_written(rule.name),
        "Description": as_written(rule.description),
        "Enabled": None if rule.state == "ENABLED" else False,
        "EventBus": _bus(writer, rule),
        "EventPattern": _pattern(writer, rule.pattern),
    }
    given = {key: value for key, value in properties.items() if value is not None}
    body = [writer.assigned("rule", New("events.Rule", (SCOPE, rule.id), given))]
    for target in rule.targets:
        body.append(writer.statement(Call("rule.addTarget", (_target(writer, target, rule),), {})))
    return writer.program(function_name(rule), "events.Rule", [*body, writer.returned(RULE)])


def _bus(writer: Language, rule: Rule) -> object:
    for attribute in ("EventBusName", "EventBusArn"):
        if (found := _construct_of(writer, rule.bus, attribute)) is not None:
            return found
    written = written_arn(rule.bus)
    is_arn = isinstance(written, str) and written.startswith("arn:")
    make = "events.EventBus.fromEventBusArn" if is_arn else "events.EventBus.fromEventBusName"
    return Call(make, (SCOPE, f"{rule.id}Bus", as_written(rule.bus)), {})


def _construct_of(writer: Language, value: Arn | Reference, attribute: str) -> Expression | None:
    """The construct of which an expression names an attribute: itself, so that CDK knows it."""
    if not (isinstance(value, Reference) and value.tool == "CDK"):
        return None
    text, end = str(value.written), f".{writer.property(attribute)}"
    return Expression(text.removesuffix(end)) if text.endswith(end) else None


def _pattern(writer: Language, pattern: RulePattern) -> Struct:
    content = pattern.to_dict()
    for found in mistaken(content):
        raise _refused(
            f"the pattern has {found}, which CloudFormation would take for its own", "pattern", pattern
        )
    for name in content:
        if name not in FIELDS:
            raise _refused(
                f"the pattern has {name!r}, for which the construct has no property", "pattern", pattern
            )
    members = {
        "DetailType" if name == "detail-type" else name.capitalize(): value
        if name == "detail"
        else _list(writer, value)
        for name, value in content.items()
    }
    return Struct("events.EventPattern", members)


def _list(writer: Language, value: object) -> object:
    """A list of texts as it is, and of anything else as a list that CDK hands on unread."""
    is_plain = is_array(value) and all(isinstance(each, (str, Reference)) for each in value)
    return value if is_plain else Call("Token.asList", (value,), {})


def _target(writer: Language, target: Target, rule: Rule) -> New:
    of = CONSTRUCTS.get(str(target.service))
    if of is None:
        there = ", ".join(CONSTRUCTS)
        raise _refused(
            f"target {shown_id(target.id)} is of {target.service!r}; only {there} are written so",
            "target.service",
            target.service,
        )
    check_input(target)
    properties: dict[str, object] = {}
    name = f"{rule.id}{''.join(filter(str.isalnum, shown_id(target.id)))}"
    if target.role_arn is not None:
        if not of.takes_role:
            raise _refused(
                f"target {shown_id(target.id)} has a role, which the construct does not take",
                "target.role_arn",
                target.role_arn,
            )
        role = Call("iam.Role.fromRoleArn", (SCOPE, f"{name}Role", as_written(target.role_arn)), {})
        properties["Role"] = _construct_of(writer, target.role_arn, "RoleArn") or role
    if target.dead_letter_queue is not None:
        queue = Call(
            "sqs.Queue.fromQueueArn", (SCOPE, f"{name}Dead", as_written(target.dead_letter_queue)), {}
        )
        properties["DeadLetterQueue"] = _construct_of(writer, target.dead_letter_queue, "QueueArn") or queue
    properties |= _retry(target, of)
    properties |= _input(target, of)
    for parameter, value in (target.parameters or {}).items():
        # Of these types, only queues have one.
        properties[parameter] = value
    construct = _construct_of(writer, target.arn, of.arn) or _imported(of, name, target)
    return New(f"targets.{of.target}", (construct,), properties)


def _imported(of: _Construct, name: str, target: Target) -> Call:
    arn = as_written(target.arn)
    if of.more:
        return Call(of.make, (SCOPE, name), {of.arn: arn, **of.more})
    return Call(of.make, (SCOPE, name, arn), {})


def _retry(target: Target, of: _Construct) -> dict[str, object]:
    if target.retry is None:
        return {}
    if not of.takes_retry:
        raise _refused(
            f"target {shown_id(target.id)} has retries, which the construct does not take",
            "target.retry",
            target.retry,
        )
    age = Call("Duration.seconds", (target.retry.seconds,), {})
    return {"RetryAttempts": target.retry.attempts, "MaxEventAge": age}


def _input(target: Target, of: _Construct) -> dict[str, object]:
    if target.input_transformer is not None or references_in(target.input):
        raise _refused(
            f"target {shown_id(target.id)} has an input transformer, of which the construct would"
            " make another one",
            "target.input_transformer",
            target.input_transformer,
        )
    if of.input is None:
        return {}
    if target.input_path is not None:
        return {of.input: Call("events.RuleTargetInput.fromEventPath", (target.input_path,), {})}
    if isinstance(target.input, str):
        return {of.input: Call("events.RuleTargetInput.fromObject", (json.loads(target.input),), {})}
    return {}


def _refused(problem: str, field: str, value: object) -> InvalidRuleError:
    return InvalidRuleError(
        f'{problem}; have it written with constructs="L1", which has everything', field=field, value=value
    )

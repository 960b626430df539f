"""A rule in the form that CloudFormation, SAM, Terraform or boto3 takes."""

from __future__ import annotations

import re

from partner_events.patterns._targets.mistaken import (
    check_description,
    check_input,
    check_sam_pattern,
    escaped_json,
    for_cloudformation,
    for_terraform,
)
from partner_events.patterns._targets.rule_checks import (
    RulePattern,
    State,
    check_bus,
    check_label,
    check_logical_id,
    check_new,
    check_rule,
    check_targets,
    no_intrinsic,
    no_reference,
    no_terraform,
)
from partner_events.patterns._targets.targets import Arn, InvalidRuleError, Target, check_arn, check_name

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events.patterns._targets.targets import RetryPolicy
    from partner_events.patterns._targets.transform import InputTransformer

__all__ = [
    "RulePattern",
    "State",
    "queue_policy",
    "to_cloudformation",
    "to_put_rule",
    "to_put_targets",
    "to_sam",
    "to_terraform",
]

EVENTS = "events.amazonaws.com"


def to_cloudformation(
    pattern: RulePattern,
    *,
    logical_id: str,
    bus: Arn,
    targets: Sequence[Target] = (),
    name: str | None = None,
    description: str | None = None,
    state: State = "ENABLED",
) -> dict[str, object]:
    """The resources of a template: the rule, and a permission for each Lambda function.

    Args:
        pattern: Which events the rule matches.
        logical_id: The name of the rule in the template; the permissions' names begin with it.
        bus: The name or ARN of the event bus: for a partner's events, the name of the partner event source.
        targets: At most five.
        name: The rule's name. Without one, CloudFormation makes one up.
        description: At most 512 characters.
        state: Whether the rule is enabled.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule, a target does not show its service, or
            CloudFormation would take a part of the description or of what a target receives for its own.

    See https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html
    """
    check_rule(pattern, name, bus, description, state)
    no_terraform(bus, "bus")
    check_targets(targets, no_terraform)
    check_logical_id(logical_id)
    check_description(description)
    properties = _given(
        Name=name,
        Description=description,
        EventBusName=bus,
        EventPattern=for_cloudformation(pattern),
        State=state,
        Targets=[_cloudformation_target(target) for target in targets] or None,
    )
    resources: dict[str, object] = {logical_id: {"Type": "AWS::Events::Rule", "Properties": properties}}
    for target in _functions(targets):
        permission = logical_id + re.sub(r"[^A-Za-z0-9]", "", target.id) + "Permission"
        check_new(permission, resources, target)
        resources[permission] = _permission(target, {"Fn::GetAtt": [logical_id, "Arn"]})
    return resources


def to_sam(
    pattern: RulePattern,
    *,
    bus: Arn,
    name: str | None = None,
    state: State = "ENABLED",
    target_id: str | None = None,
    dead_letter_queue: Arn | None = None,
    retry: RetryPolicy | None = None,
    input_transformer: InputTransformer | None = None,
    input_path: str | None = None,
    input: str | None = None,
) -> dict[str, object]:
    """A member of ``Events`` of an ``AWS::Serverless::Function``, which is the rule's only target.

    SAM adds the permission. The options are those of `Target`.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule, or SAM would take a part of it for its own.

    See https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventbridgerule.html
    """
    check_rule(pattern, name, bus, None, state)
    no_terraform(bus, "bus")
    function = Target(
        {"Fn::GetAtt": ["Function", "Arn"]},
        target_id or "Function",
        service="lambda",
        dead_letter_queue=dead_letter_queue,
        retry=retry,
        input_transformer=input_transformer,
        input_path=input_path,
        input=input,
    )
    check_targets([function], no_terraform)
    check_sam_pattern(pattern)
    made = _cloudformation_target(function)
    options = {key: value for key, value in made.items() if key not in ("Arn", "Id")}
    properties = _given(
        EventBusName=bus,
        RuleName=name,
        State=state,
        Pattern=pattern.to_dict(),
        Target={"Id": target_id} if target_id else None,
    )
    return {"Type": "EventBridgeRule", "Properties": {**properties, **options}}


def to_terraform(
    pattern: RulePattern,
    *,
    label: str,
    bus: str,
    targets: Sequence[Target] = (),
    name: str | None = None,
    description: str | None = None,
    state: State = "ENABLED",
) -> dict[str, object]:
    """The ``resource`` blocks of a ``.tf.json`` file: rule, targets, and permissions of functions.

    ARNs and the bus may be references, such as ``"${aws_lambda_function.orders.arn}"``.

    Args:
        label: The label of the rule in the configuration; the labels of the others begin with it.

    The other arguments are those of `to_cloudformation`.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule, or a target does not show its service.

    See https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_rule
    """
    check_rule(pattern, name, bus, description, state)
    no_intrinsic(bus, "bus")
    check_targets(targets, no_intrinsic)
    check_label(label)
    rule = _given(
        name=_literal(name),
        description=_literal(description),
        event_bus_name=bus,
        event_pattern=_literal(pattern.to_json()),
        state=state,
    )
    blocks: dict[str, dict[str, object]] = {"aws_cloudwatch_event_rule": {label: rule}}
    for target in targets:
        placed = blocks.setdefault("aws_cloudwatch_event_target", {})
        key = f"{label}_{target.id}".replace(".", "-")
        check_new(key, placed, target)
        placed[key] = _terraform_target(target, label, bus)
    for target in _functions(targets):
        placed = blocks.setdefault("aws_lambda_permission", {})
        placed[f"{label}_{target.id}".replace(".", "-")] = {
            "action": "lambda:InvokeFunction",
            "function_name": target.arn,
            "principal": EVENTS,
            "source_arn": f"${{aws_cloudwatch_event_rule.{label}.arn}}",
        }
    return {"resource": blocks}


def to_put_rule(
    pattern: RulePattern,
    *,
    name: str,
    bus: str,
    description: str | None = None,
    state: State = "ENABLED",
) -> dict[str, object]:
    """The arguments of boto3's ``client("events").put_rule``.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
    """
    check_rule(pattern, name, bus, description, state)
    no_reference(bus, "bus")
    return _given(
        Name=name,
        EventBusName=bus,
        EventPattern=pattern.to_json(),
        State=state,
        Description=description,
    )


def to_put_targets(*, name: str, bus: str, targets: Sequence[Target]) -> dict[str, object]:
    """The arguments of boto3's ``client("events").put_targets``, for the rule with a name.

    A Lambda function also needs a permission: ``client("lambda").add_permission``.

    Raises:
        InvalidRuleError: EventBridge would refuse the targets, or there are none.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
    """
    check_name(name, "name")
    check_bus(bus)
    no_reference(bus, "bus")
    check_targets(targets, no_reference)
    if not targets:
        raise InvalidRuleError(
            "there are no targets; put_targets takes at least one", field="targets", value=targets
        )
    return {"Rule": name, "EventBusName": bus, "Targets": [_aws_target(target) for target in targets]}


def queue_policy(queue: Arn, *rules: Arn, account: Arn | None = None) -> dict[str, object]:
    """The policy of an SQS queue that is a target or a dead-letter queue of these rules.

    Without it, EventBridge cannot send to the queue, and drops the events. A queue has one policy, so name
    all its rules. A subscriber of a new event bus needs none, as its role may send.

    Args:
        queue: The queue's ARN, or a reference to it.
        rules: The rules' ARNs, or references to them.
        account: The number of the account whose event sources of new event buses have the queue as their
            dead-letter queue; EventBridge sends there for the rules and buses that it makes for them.

    See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
    """
    check_arn(queue, "queue", "sqs")
    for rule in rules:
        check_arn(rule, "rule")
    conditions: list[dict[str, object]] = []
    if rules or account is None:
        conditions.append({"ArnEquals": {"aws:SourceArn": list(rules)}})
    if account is not None:
        conditions.append({"StringEquals": {"aws:SourceAccount": account}})
    statements = [
        {
            "Effect": "Allow",
            "Principal": {"Service": EVENTS},
            "Action": "sqs:SendMessage",
            "Resource": queue,
            "Condition": condition,
        }
        for condition in conditions
    ]
    return {"Version": "2012-10-17", "Statement": statements}


def _given(**properties: object) -> dict[str, object]:
    """The properties that are not None."""
    return {name: value for name, value in properties.items() if value is not None}


def _aws_target(target: Target) -> dict[str, object]:
    """A target as the API and CloudFormation take it."""
    return _given(
        Id=target.id,
        Arn=target.arn,
        RoleArn=target.role_arn,
        DeadLetterConfig={"Arn": target.dead_letter_queue} if target.dead_letter_queue else None,
        RetryPolicy=_given(
            MaximumRetryAttempts=target.retry.attempts, MaximumEventAgeInSeconds=target.retry.seconds
        )
        if target.retry
        else None,
        InputTransformer=target.input_transformer.to_dict() if target.input_transformer else None,
        InputPath=target.input_path,
        Input=target.input,
    )


def _cloudformation_target(target: Target) -> dict[str, object]:
    check_input(target)
    made = _aws_target(target)
    return made if target.input is None else {**made, "Input": escaped_json(target.input)}


def _terraform_target(target: Target, label: str, bus: str) -> dict[str, object]:
    transformer, retry = target.input_transformer, target.retry
    return _given(
        rule=f"${{aws_cloudwatch_event_rule.{label}.name}}",
        event_bus_name=bus,
        target_id=target.id,
        arn=target.arn,
        role_arn=target.role_arn,
        dead_letter_config={"arn": target.dead_letter_queue} if target.dead_letter_queue else None,
        # Always both: Terraform's provider sends 0 for the one that is left out.
        retry_policy={
            "maximum_retry_attempts": retry.attempts,
            "maximum_event_age_in_seconds": retry.seconds,
        }
        if retry
        else None,
        input_transformer={
            "input_paths": {
                for_terraform(name): for_terraform(path) for name, path in transformer.paths.items()
            },
            "input_template": _literal(transformer.template),
        }
        if transformer
        else None,
        input_path=_literal(target.input_path),
        input=_literal(target.input),
    )


def _permission(target: Target, rule: Arn) -> dict[str, object]:
    properties = {
        "Action": "lambda:InvokeFunction",
        "FunctionName": target.arn,
        "Principal": EVENTS,
        "SourceArn": rule,
    }
    return {"Type": "AWS::Lambda::Permission", "Properties": properties}


def _functions(targets: Sequence[Target]) -> list[Target]:
    """The targets that are Lambda functions, each function once."""
    found: list[Target] = []
    for target in targets:
        if target.service is None and target.role_arn is None:
            raise InvalidRuleError(
                f"target {target.id!r}: the reference does not show its service; name it, as in"
                ' Target(..., service="lambda"), which adds the permission, or service="sqs"',
                field="target.service",
                value=None,
            )
        if target.service == "lambda" and target.arn not in [other.arn for other in found]:
            found.append(target)
    return found


def _literal(text: str | None) -> str | None:
    """The text with the marks escaped in which Terraform would see references."""
    return None if text is None else for_terraform(text)

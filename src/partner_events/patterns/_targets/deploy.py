"""A rule in the form that CloudFormation, SAM, Terraform or boto3 takes."""

from __future__ import annotations

import re

from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._language.references import Reference, holes, written_by
from partner_events.patterns._targets.elsewhere import is_elsewhere, warn
from partner_events.patterns._targets.mistaken import (
    check_description,
    check_input,
    check_sam_pattern,
    cloudformation_text,
    escaped_json,
    for_cloudformation,
    terraform_text,
)
from partner_events.patterns._targets.rule_checks import (
    RulePattern,
    State,
    awaited_of,
    check_bus,
    check_label,
    check_logical_id,
    check_new,
    check_rule,
    check_targets,
    json_of,
    no_intrinsic,
    no_reference,
    no_reference_in_input,
    no_references,
    no_terraform,
    refuse_in_texts,
)
from partner_events.patterns._targets.target_parameters import ParameterError, for_api, for_terraform_block
from partner_events.patterns._targets.target_types import FUNCTION
from partner_events.patterns._targets.targets import (
    Arn,
    InvalidRuleError,
    Target,
    check_name,
    check_referred,
    shown_id,
    written_arn,
)
from partner_events.patterns._targets.terraform_text import for_terraform

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from partner_events.patterns._targets.input_template import WriteTemplate
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
    bus: Arn | Reference,
    targets: Sequence[Target] = (),
    name: Arn | Reference | None = None,
    description: str | Reference | None = None,
    state: State = "ENABLED",
) -> dict[str, object]:
    """The resources of a template: the rule, and a permission for each Lambda function of the account.

    What the rule needs in other accounts and regions is said as Python warnings, as by `rule_warnings`.

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
    no_terraform(name, "name")
    check_targets(targets, no_terraform)
    refuse_in_texts(pattern, targets, description, no_terraform)
    check_logical_id(logical_id)
    check_description(description)
    warn(targets, bus)
    properties = _given(
        Name=_written(name),
        Description=_written(description),
        EventBusName=_written(bus),
        EventPattern=for_cloudformation(pattern),
        State=state,
        Targets=[cloudformation_target(target) for target in targets] or None,
    )
    resources: dict[str, object] = {logical_id: {"Type": "AWS::Events::Rule", "Properties": properties}}
    for target in functions(targets, bus):
        permission = permission_id(logical_id, target)
        check_new(permission, resources, target)
        resources[permission] = _permission(target, {"Fn::GetAtt": [logical_id, "Arn"]})
    return resources


def to_sam(
    pattern: RulePattern,
    *,
    bus: Arn | Reference,
    name: Arn | Reference | None = None,
    state: State = "ENABLED",
    target_id: str | None = None,
    dead_letter_queue: Arn | Reference | None = None,
    retry: RetryPolicy | None = None,
    input_transformer: InputTransformer | None = None,
    input_path: str | None = None,
    input: str | Reference | None = None,
) -> dict[str, object]:
    """A member of ``Events`` of an ``AWS::Serverless::Function``, which is the rule's only target.

    SAM adds the permission. The options are those of `Target`.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule, or SAM would take a part of it for its own.

    See https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventbridgerule.html
    """
    check_rule(pattern, name, bus, None, state)
    no_terraform(bus, "bus")
    no_terraform(name, "name")
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
    refuse_in_texts(pattern, [function], None, no_terraform)
    check_sam_pattern(pattern)
    warn([function], bus)
    made = cloudformation_target(function)
    options = {key: value for key, value in made.items() if key not in ("Arn", "Id")}
    properties = _given(
        EventBusName=_written(bus),
        RuleName=_written(name),
        State=state,
        Pattern=written_by(pattern.to_dict(), lambda reference: reference.written),
        Target={"Id": target_id} if target_id else None,
    )
    return {"Type": "EventBridgeRule", "Properties": {**properties, **options}}


def to_terraform(
    pattern: RulePattern,
    *,
    label: str,
    bus: str | Reference,
    targets: Sequence[Target] = (),
    name: str | Reference | None = None,
    description: str | Reference | None = None,
    state: State = "ENABLED",
) -> dict[str, object]:
    """The ``resource`` blocks of a ``.tf.json`` file: rule, targets, and permissions of functions.

    ARNs, names and the bus may be, or hold, expressions, such as ``"${aws_lambda_function.orders.arn}"`` and
    ``"aws.partner/stripe.com/${var.suffix}"``. In a pattern, a description and what targets receive,
    `Reference` marks them. What the rule needs in other accounts and regions is said as Python warnings, as
    by `rule_warnings`. ``state`` is written only if the rule is disabled, as the provider knows it from 5.27
    on.

    Args:
        label: The label of the rule in the configuration; the labels of the others begin with it.

    The other arguments are those of `to_cloudformation`.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule, or a target does not show its service.

    See https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_rule
    """
    check_rule(pattern, name, bus, description, state)
    no_intrinsic(bus, "bus")
    no_intrinsic(name, "name")
    check_targets(targets, no_intrinsic)
    refuse_in_texts(pattern, targets, description, no_intrinsic)
    check_label(label)
    warn(targets, bus)
    on = str(_written(bus))
    rule = _given(
        name=_written(name),
        description=_text(description),
        event_bus_name=on,
        event_pattern=terraform_text(json_of(pattern), awaited_of(pattern), None),
        state=None if state == "ENABLED" else state,
    )
    blocks: dict[str, dict[str, object]] = {"aws_cloudwatch_event_rule": {label: rule}}
    for target in targets:
        placed = blocks.setdefault("aws_cloudwatch_event_target", {})
        key = f"{label}_{_label(target)}"
        check_new(key, placed, target)
        placed[key] = _terraform_target(target, label, on)
    for target in functions(targets, bus):
        placed = blocks.setdefault("aws_lambda_permission", {})
        function, qualifier = function_and_qualifier(str(_written(target.arn)))
        placed[f"{label}_{_label(target)}"] = _given(
            action="lambda:InvokeFunction",
            function_name=function,
            qualifier=qualifier,
            principal=EVENTS,
            source_arn=f"${{aws_cloudwatch_event_rule.{label}.arn}}",
        )
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
    no_reference(name, "name")
    no_references(pattern)
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
    made = put_targets_of(name=name, bus=bus, targets=targets)
    warn(targets, bus)
    return made


def put_targets_of(*, name: str, bus: str, targets: Sequence[Target]) -> dict[str, object]:
    """The same for a rule of which more is known than its bus, without warnings.

    Raises:
        InvalidRuleError: EventBridge would refuse the targets, or there are none.
    """
    check_name(name, "name")
    check_bus(bus)
    no_reference(bus, "bus")
    no_reference(name, "name")
    check_targets(targets, no_reference)
    for target in targets:
        no_reference_in_input(target)
    if not targets:
        raise InvalidRuleError(
            "there are no targets; put_targets takes at least one", field="targets", value=targets
        )
    return {"Rule": name, "EventBusName": bus, "Targets": [_aws_target(target) for target in targets]}


def queue_policy(
    queue: Arn | Reference, *rules: Arn | Reference, account: Arn | Reference | None = None
) -> dict[str, object]:
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
    check_referred(queue, "queue", "sqs")
    for rule in rules:
        check_referred(rule, "rule")
    conditions: list[dict[str, object]] = []
    if rules or account is None:
        conditions.append({"ArnEquals": {"aws:SourceArn": [written_arn(rule) for rule in rules]}})
    if account is not None:
        conditions.append({"StringEquals": {"aws:SourceAccount": written_arn(account)}})
    statements = [
        {
            "Effect": "Allow",
            "Principal": {"Service": EVENTS},
            "Action": "sqs:SendMessage",
            "Resource": written_arn(queue),
            "Condition": condition,
        }
        for condition in conditions
    ]
    return {"Version": "2012-10-17", "Statement": statements}


def _given(**properties: object) -> dict[str, object]:
    """The properties that are not None."""
    return {name: value for name, value in properties.items() if value is not None}


def _aws_target(target: Target) -> dict[str, object]:
    """A target as the API takes it."""
    of = target.type
    return {
        **common_target(target, _written, cloudformation_text),
        **({of.block: for_api(target.parameters, of.block)} if of and of.block and target.parameters else {}),
    }


def common_target(
    target: Target, write: Callable[[Arn | Reference | None], object], write_template: WriteTemplate
) -> dict[str, object]:
    """What the API, CloudFormation and CDK take of a target alike."""
    transformer = target.input_transformer
    return _given(
        Id=write(target.id),
        Arn=write(target.arn),
        RoleArn=write(target.role_arn),
        DeadLetterConfig={"Arn": write(target.dead_letter_queue)} if target.dead_letter_queue else None,
        RetryPolicy=_given(
            MaximumRetryAttempts=target.retry.attempts, MaximumEventAgeInSeconds=target.retry.seconds
        )
        if target.retry
        else None,
        InputTransformer={
            "InputPathsMap": dict(transformer.paths),
            "InputTemplate": transformer.rendered(write_template),
        }
        if transformer
        else None,
        InputPath=target.input_path,
        Input=write(target.input),
    )


def cloudformation_target(target: Target) -> dict[str, object]:
    check_input(target)
    of = target.type
    made = common_target(target, _written, cloudformation_text)
    if of and of.block and target.parameters:
        made[of.block] = _plain(target.parameters)
    return {**made, "Input": escaped_json(target.input)} if isinstance(target.input, str) else made


def _plain(value: object) -> object:
    """Parameters in which references are CloudFormation's functions."""
    if isinstance(value, Reference):
        return value.written
    if is_mapping(value):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if is_array(value) else value


def _terraform_target(target: Target, label: str, bus: str) -> dict[str, object]:
    transformer, retry = target.input_transformer, target.retry
    return _given(
        rule=f"${{aws_cloudwatch_event_rule.{label}.name}}",
        event_bus_name=bus,
        target_id=_written(target.id),
        arn=_written(target.arn),
        role_arn=_written(target.role_arn),
        dead_letter_config={"arn": _written(target.dead_letter_queue)} if target.dead_letter_queue else None,
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
            "input_template": transformer.rendered(terraform_text),
        }
        if transformer
        else None,
        input_path=_text(target.input_path),
        input=_text(target.input),
        **_terraform_parameters(target),
    )


def _terraform_parameters(target: Target) -> dict[str, object]:
    of = target.type
    if of is None or of.block is None or not target.parameters:
        return {}
    try:
        return for_terraform_block(target.parameters, of.block)
    except ParameterError as error:
        raise InvalidRuleError(
            f"target {shown_id(target.id)}: {of.block}.{error.path}: {error}",
            field=f"target.parameters.{error.path}",
            value=error.value,
        ) from None


_ALIAS = re.compile(r"\$\{((?:data\.)?aws_lambda_alias\..+)\.arn\}")
_VERSION = re.compile(r"\$\{((?:data\.)?aws_lambda_function\..+)\.qualified_arn\}")
_QUALIFIED = re.compile(
    r"(arn:[^:]+:lambda:.*:function:[^:]+|\$\{(?:data\.)?aws_lambda_function\..+\.arn\}):([^:]+)"
)


def function_and_qualifier(arn: str) -> tuple[str, str | None]:
    """A function without its alias or version, and that, as Terraform's provider wants them.

    Of an alias's ARN it would find the function's in the permission, and replace that at every apply.
    https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission
    """
    if found := _ALIAS.fullmatch(arn):
        return f"${{{found[1]}.function_name}}", f"${{{found[1]}.name}}"
    if found := _VERSION.fullmatch(arn):
        return f"${{{found[1]}.function_name}}", f"${{{found[1]}.version}}"
    found = _QUALIFIED.fullmatch(arn)
    return (found[1], found[2]) if found else (arn, None)


def permission_id(rule: str, target: Target) -> str:
    """The logical id of the permission for a function."""
    return rule + re.sub(r"[^A-Za-z0-9]", "", _label(target)) + "Permission"


def _permission(target: Target, rule: Arn) -> dict[str, object]:
    properties = {
        "Action": "lambda:InvokeFunction",
        "FunctionName": _written(target.arn),
        "Principal": EVENTS,
        "SourceArn": rule,
    }
    return {"Type": "AWS::Lambda::Permission", "Properties": properties}


def functions(targets: Sequence[Target], bus: Arn | Reference) -> list[Target]:
    """The targets that are Lambda functions of the rule's account, each function once."""
    found: list[Target] = []
    for target in targets:
        if target.service is None and target.role_arn is None:
            raise InvalidRuleError(
                f"target {shown_id(target.id)}: the reference does not show its service; name it, as in"
                ' Target(..., service="lambda"), which adds the permission, or service="sqs"',
                field="target.service",
                value=None,
            )
        others = [_written(other.arn) for other in found]
        if (
            target.service == FUNCTION
            and _written(target.arn) not in others
            and not is_elsewhere(target, bus)
        ):
            found.append(target)
    return found


def _text(text: str | Reference | None) -> object:
    """A text as Terraform takes it: with the marks escaped in which it would see references."""
    return for_terraform(text) if isinstance(text, str) else _written(text)


def _written(value: Arn | Reference | None) -> object:
    """A value as the tool writes it that puts it in."""
    return None if value is None else written_arn(value)


def _label(target: Target) -> str:
    """A target's id as a part of a label: letters, digits, ``_`` and ``-``."""
    if isinstance(target.id, str) and not holes(target.id):
        return target.id.replace(".", "-")
    return re.sub(r"-*[^A-Za-z0-9_-]+-*", "-", str(written_arn(target.id))).strip("-")

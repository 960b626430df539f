"""A rule as text of a program that uses the AWS CDK, in Python or TypeScript.

https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_events-readme.html
"""

from __future__ import annotations

from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._language.references import Awaited, Reference, is_function
from partner_events.patterns._targets.cdk_constructs import (
    RULE,
    SCOPE,
    Rule,
    as_written,
    construct_rule,
    function_name,
)
from partner_events.patterns._targets.cdk_text import LANGUAGES, Call, Expression, Language, New, Struct
from partner_events.patterns._targets.deploy import common_target, functions, permission_id
from partner_events.patterns._targets.elsewhere import warn
from partner_events.patterns._targets.mistaken import (
    check_description,
    check_input,
    escaped_json,
    for_cloudformation,
)
from partner_events.patterns._targets.rule_checks import (
    check_logical_id,
    check_new,
    check_rule,
    check_targets,
    no_terraform_text,
    refuse_in_texts,
)
from partner_events.patterns._targets.targets import Arn, InvalidRuleError, Target

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, TypeAlias

    from partner_events.patterns._targets.rule_checks import RulePattern, State

    CdkLanguage: TypeAlias = Literal["python", "typescript"]
    Constructs: TypeAlias = Literal["L1", "L2"]

__all__ = ["to_cdk"]

EVENTS = "events.amazonaws.com"

_STRUCTS = {
    "AppSyncParameters": "AppSyncParametersProperty",
    "ArrayProperties": "BatchArrayPropertiesProperty",
    "AwsVpcConfiguration": "AwsVpcConfigurationProperty",
    "BatchParameters": "BatchParametersProperty",
    "CapacityProviderStrategy": "CapacityProviderStrategyItemProperty",
    "DeadLetterConfig": "DeadLetterConfigProperty",
    "EcsParameters": "EcsParametersProperty",
    "HttpParameters": "HttpParametersProperty",
    "InputTransformer": "InputTransformerProperty",
    "KinesisParameters": "KinesisParametersProperty",
    "NetworkConfiguration": "NetworkConfigurationProperty",
    "PipelineParameterList": "SageMakerPipelineParameterProperty",
    "PlacementConstraints": "PlacementConstraintProperty",
    "PlacementStrategies": "PlacementStrategyProperty",
    "RedshiftDataParameters": "RedshiftDataParametersProperty",
    "RetryPolicy": "RetryPolicyProperty",
    "RetryStrategy": "BatchRetryStrategyProperty",
    "RunCommandParameters": "RunCommandParametersProperty",
    "RunCommandTargets": "RunCommandTargetProperty",
    "SageMakerPipelineParameters": "SageMakerPipelineParametersProperty",
    "SqsParameters": "SqsParametersProperty",
}
"""The classes of a target's members, by the names that CloudFormation has for these."""

MAPS = frozenset({"HeaderParameters", "InputPathsMap", "QueryStringParameters"})
"""The members whose names are the user's."""


def to_cdk(
    pattern: RulePattern,
    *,
    language: CdkLanguage,
    construct_id: str,
    bus: Arn | Reference,
    targets: Sequence[Target] = (),
    constructs: Constructs = "L1",
    name: Arn | Reference | None = None,
    description: str | Reference | None = None,
    state: State = "ENABLED",
) -> str:
    """The text of a module with a function that adds the rule, and permissions of functions, to a stack.

    The function has the name of the construct, such as ``add_paid(scope)``. Where an ARN, a name or a bus is
    an expression of CDK, ``Reference("orders.function_arn", tool="CDK")``, its first name is a parameter of
    the function, ``add_paid(scope, orders)``; CloudFormation's functions are written as those of CDK.

    Args:
        pattern: Which events the rule matches.
        language: The language of the text.
        construct_id: The id of the rule in the stack; the others begin with it.
        bus: The name or ARN of the event bus: for a partner's events, the name of the partner event source.
        targets: At most five.
        constructs: ``"L1"``, which is CloudFormation, word for word, and has everything; or ``"L2"``, in
            which CDK adds policies and roles of what it knows, and has functions, queues, topics, state
            machines and event buses, without input transformers.
        name: The rule's name. Without one, CloudFormation makes one up.
        description: At most 512 characters.
        state: Whether the rule is enabled.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule, a target does not show its service, there is an
            expression of Terraform, or the constructs do not have what is asked for.

    See https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_events.CfnRule.html
    """
    check_rule(pattern, name, bus, description, state)
    for value, field in ((bus, "bus"), (name, "name")):
        no_terraform_text(value, field)
    check_targets(targets, no_terraform_text)
    refuse_in_texts(pattern, targets, description, no_terraform_text)
    check_logical_id(construct_id)
    check_description(description)
    if language not in LANGUAGES:
        raise InvalidRuleError(
            f"{language!r} is not a language; use {' or '.join(LANGUAGES)}", field="language", value=language
        )
    if constructs not in ("L1", "L2"):
        raise InvalidRuleError(
            f"{constructs!r} are no constructs; use L1 or L2", field="constructs", value=constructs
        )
    warn(targets, bus)
    rule = Rule(construct_id, pattern, bus, tuple(targets), name, description, state)
    writer = LANGUAGES[language]()
    return _cloudformation_rule(writer, rule) if constructs == "L1" else construct_rule(writer, rule)


def _cloudformation_rule(writer: Language, rule: Rule) -> str:
    """The module that makes what CloudFormation has, word for word."""
    pattern = for_cloudformation(rule.pattern, lambda reference: reference)
    properties = {
        "Name": as_written(rule.name),
        "Description": as_written(rule.description),
        "EventBusName": as_written(rule.bus),
        "EventPattern": None if isinstance(pattern, str) else pattern,
        "State": rule.state,
        "Targets": [_target(target) for target in rule.targets] or None,
    }
    given = {key: value for key, value in properties.items() if value is not None}
    body = [writer.assigned("rule", New("events.CfnRule", (SCOPE, rule.id), given))]
    if isinstance(pattern, str):
        # The property takes objects alone; CloudFormation takes text, too.
        override = Call("rule.addPropertyOverride", ("EventPattern", pattern), {})
        body.append(writer.statement(override))
    taken: dict[str, object] = {}
    for target in functions(rule.targets, rule.bus):
        id = permission_id(rule.id, target)
        check_new(id, taken, target)
        taken[id] = target
        permission = {
            "Action": "lambda:InvokeFunction",
            "FunctionName": as_written(target.arn),
            "Principal": EVENTS,
            "SourceArn": Expression(f"rule.{writer.property('AttrArn')}"),
        }
        body.append(writer.statement(New("lambda_.CfnPermission", (SCOPE, id), permission)))
    return writer.program(function_name(rule), "events.CfnRule", [*body, writer.returned(RULE)])


def _target(target: Target) -> Struct:
    check_input(target)
    made = common_target(target, as_written, _template)
    if isinstance(target.input, str):
        made["Input"] = escaped_json(target.input)
    of = target.type
    if of is not None and of.block is not None and target.parameters:
        made[of.block] = dict(target.parameters)
    return Struct("events.CfnRule.TargetProperty", {name: _member(name, each) for name, each in made.items()})


def _template(text: str, awaited: Mapping[str, Awaited], whole: Reference | None) -> object:
    """A template as an expression: with references, one of ``Fn.sub``, in which all else is escaped."""
    if whole is not None or not awaited:
        return whole if whole is not None else text
    values: dict[str, object] = {}
    pieces = text.replace("${", "${!")
    for number, (token, each) in enumerate(awaited.items(), 1):
        pieces = pieces.replace(token, f"${{Reference{number}}}")
        values[f"Reference{number}"] = each.reference
    return Call("Fn.sub", (pieces, values), {})


def _member(name: str, value: object) -> object:
    """A member of a target as CDK takes it: objects are of classes, CloudFormation's functions are calls."""
    if is_mapping(value):
        if len(value) == 1 and is_function(next(iter(value))):
            return Reference(value)
        members = {key: each if name in MAPS else _member(key, each) for key, each in value.items()}
        return members if name in MAPS else Struct(_class(name), members)
    if is_array(value):
        return [_member(name, each) for each in value]
    return value


def _class(name: str) -> str:
    return "CfnTag" if name == "TagList" else f"events.CfnRule.{_STRUCTS[name]}"

"""What EventBridge needs to know, and to be allowed, for each kind of target of a subscriber.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-targets.html
"""

from __future__ import annotations

import re

from partner_events._base.value import Value
from partner_events.patterns._targets.targets import InvalidRuleError, service_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events.patterns._targets.targets import Arn


class TargetKind(Value):
    """A kind of target.

    Attributes:
        name: What `Subscriber.service` calls it: the service in its ARN or, of EventBridge, the resource.
        block: The name of the block of parameters that it takes, or None.
        members: What can be in the block.
        required: What must be in it.
        batch: The most events that one call of the target's API takes.
        actions: What the subscriber's role must be allowed to do with it.
    """

    __slots__ = ("name", "block", "members", "required", "batch", "actions")

    name: str
    block: str | None
    members: tuple[str, ...]
    required: tuple[str, ...]
    batch: int
    actions: tuple[str, ...]


TIMEOUT, INVOCATION = "InvocationTimeoutSeconds", "InvocationType"
MESSAGE = ("MessageAttributes", "MessageDeduplicationId", "MessageGroupId")
UNIVERSAL = "aws-sdk"
CLASSIC_BUS, NEW_BUS = "event-bus", "event-busv2"
DESTINATION = "api-destination"
HTTP = ("HeaderParameters", TIMEOUT, "PathParameterValues", "QueryStringParameters")

KINDS = {
    kind.name: kind
    for kind in (
        TargetKind(
            "lambda",
            "LambdaParameters",
            ("DurableExecutionName", TIMEOUT, INVOCATION, "Qualifier", "TenantId"),
            (),
            100,
            ("lambda:InvokeFunction",),
        ),
        TargetKind(
            "states",
            "StepFunctionsParameters",
            (TIMEOUT, INVOCATION, "Name", "TraceHeader"),
            (),
            100,
            ("states:StartExecution",),
        ),
        TargetKind(
            "sqs",
            "SqsParameters",
            ("DelaySeconds", *MESSAGE, "MessageSystemAttributes"),
            (),
            10,
            ("sqs:SendMessage",),
        ),
        TargetKind(
            "sns", "SnsParameters", (*MESSAGE, "MessageStructure", "Subject"), (), 10, ("sns:Publish",)
        ),
        TargetKind(
            "kinesis",
            "KinesisParameters",
            ("ExplicitHashKey", "PartitionKey"),
            ("PartitionKey",),
            500,
            ("kinesis:PutRecords",),
        ),
        TargetKind("firehose", None, (), (), 500, ("firehose:PutRecordBatch",)),
        TargetKind(CLASSIC_BUS, None, (), (), 10, ("events:PutEvents",)),
        TargetKind(
            NEW_BUS,
            "EventBusV2Parameters",
            ("DeduplicationConfiguration", "Metadata", "SystemMetadata"),
            (),
            100,
            ("events:PutEvents", "events:PutRawEvents"),
        ),
        TargetKind("execute-api", "HttpParameters", HTTP, (), 1, ("execute-api:Invoke",)),
        TargetKind(DESTINATION, "HttpParameters", HTTP, (), 1, ("events:InvokeApiDestination",)),
        # What the role must be allowed to do depends on the action, and on what its input names.
        TargetKind(UNIVERSAL, "UniversalTargetParameters", ("Input", TIMEOUT), ("Input",), 1, ()),
    )
}

OF_TERRAFORM = {
    "aws_api_gateway": "execute-api",
    "aws_apigatewayv2": "execute-api",
    "aws_cloudwatch_event_api_destination": DESTINATION,
    "aws_cloudwatch_event_bus": CLASSIC_BUS,
    "aws_kinesis_firehose": "firehose",
    "awscc_eventsv2_event_bus": NEW_BUS,
    "awscc_kinesisfirehose": "firehose",
    "awscc_kinesis_stream": "kinesis",
    "awscc_lambda": "lambda",
    "awscc_sns": "sns",
    "awscc_sqs": "sqs",
    "awscc_stepfunctions": "states",
}
"""The kinds of Terraform's resources that begin like this, where the second word is not the service."""

_EVENTS = re.compile(r"arn:[^:]+:events:[^:]*:[^:]*:([a-z0-9-]+)[:/]")
_RESOURCE = re.compile(r"\$\{(?:data\.)?(\w+)\.")


def kind_of(arn: Arn, service: str | None, name: str) -> TargetKind:
    """The kind of a target.

    Args:
        arn: The target's ARN, or a reference to it.
        service: What its user says that it is.
        name: The subscriber's name, for errors.

    Raises:
        InvalidRuleError: The kind is not known, or is not what its user says.
    """
    known = _shown(arn)
    if service and known and service != known:
        raise InvalidRuleError(
            f"subscriber {name!r}: its target is of {known!r}, not of {service!r}",
            field="service",
            value=service,
        )
    found = service or known
    if found is None:
        raise InvalidRuleError(
            f"subscriber {name!r}: the reference does not show its service; name it, as in"
            ' Subscriber(..., service="lambda")',
            field="service",
            value=None,
        )
    if found not in KINDS:
        raise InvalidRuleError(
            f"subscriber {name!r}: EventBridge does not deliver to {found!r} itself, but to "
            f"{', '.join(KINDS)}; for another service write an action of it, such as "
            "arn:aws:events:::aws-sdk:ecs:runTask",
            field="target" if service is None else "service",
            value=found,
        )
    return KINDS[found]


def _shown(arn: Arn) -> str | None:
    """The kind that an ARN or a Terraform reference shows, or None."""
    if not isinstance(arn, str):
        return None
    if match := _EVENTS.match(arn):
        return match[1]
    resource = _RESOURCE.match(arn)
    if resource:
        for beginning, kind in OF_TERRAFORM.items():
            if resource[1].startswith(beginning):
                return kind
    return service_of(arn)


def resources_of(arn: Arn, kind: TargetKind) -> list[object]:
    """What the actions on a target are allowed on: of a function also its versions and aliases."""
    if kind.name != "lambda":
        return [arn]
    if not isinstance(arn, str):
        return [arn, {"Fn::Sub": ["${Function}:*", {"Function": arn}]}]
    function, _, qualifier = arn.partition(":function:")[2].partition(":")
    if not qualifier:
        return [arn, f"{arn}:*"]
    return [arn.removesuffix(f":{qualifier}"), arn] if function else [arn]


def members_of(parameters: Mapping[str, object], kind: TargetKind, name: str) -> dict[str, object]:
    """The block of parameters, checked.

    Raises:
        InvalidRuleError: The target takes no such parameter, or lacks one.
    """
    for unknown in parameters.keys() - set(kind.members):
        takes = f"it takes {', '.join(kind.members)}" if kind.members else "it takes none"
        raise InvalidRuleError(
            f"subscriber {name!r}: a target of {kind.name!r} has no parameter {unknown!r}; {takes}",
            field=f"parameters.{unknown}",
            value=parameters[unknown],
        )
    for missing in set(kind.required) - parameters.keys():
        raise InvalidRuleError(
            f"subscriber {name!r}: a target of {kind.name!r} needs the parameter {missing!r}",
            field=f"parameters.{missing}",
            value=None,
        )
    return dict(parameters)

"""What to do about JSON that AWS sends, but that is neither a delivery nor a carrier of deliveries."""

from __future__ import annotations

from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    Shape: TypeAlias = Callable[[Mapping[str, object]], bool]

CARRIERS = {"aws:sqs", "aws:sns", "aws:kinesis"}
"""The event sources whose records bring deliveries."""


def advice(value: object) -> str | None:
    """What it is and what to pass instead; None if its shape is not known."""
    if not is_object(value):
        return PARSED if hasattr(value, "idempotency_key") and hasattr(value, "raw") else None
    return _of_shape(value) or _of_delivery_in(value)


def _of_shape(value: Mapping[str, object]) -> str | None:
    return next((text for is_shape, text in SHAPES if is_shape(value)), None)


def _of_delivery_in(value: Mapping[str, object]) -> str | None:
    """Where a delivery is that was put into something else."""
    from partner_events._base.text import shown

    if _is_delivery(value):
        return "It is a delivery itself, and no record of a carrier: pass it, or a list of such"
    for name, inside in value.items():
        if _is_delivery(inside):
            return f"A delivery is in its `{shown(name)}`: pass that"
        if isinstance(inside, str) and inside[:1] == "{" and '"detail-type"' in inside:
            return f"A delivery is in its `{shown(name)}`: pass that text"
        if is_array(inside) and inside and _is_delivery(inside[0]):
            return f"Deliveries are in its `{shown(name)}`: pass that list to `parse_events`"
    return None


def _is_delivery(value: object) -> bool:
    return is_object(value) and value.keys() >= {"source", "detail-type", "detail"}


def advice_on_one(value: Mapping[str, object]) -> str | None:
    """The same for those who take one delivery: records may be of a carrier, which `parse_events` opens."""
    records = value.get("Records", value.get("records"))
    if is_array(records):
        first = records[0] if records else None
        if _is_delivery(first):
            return _of_delivery_in(value)
        return (_of_shape(first) if is_object(first) else None) or MANY
    if _has_failed(value):
        return FAILED
    if "SystemMetadata" in value:
        return WITH_METADATA
    return MANY if "awslogs" in value else advice(value)


FAILED = "It is the record of an invocation that failed: use `parse_events`"
WITH_METADATA = (
    "It is what a subscriber of a new event bus delivers with its metadata: use `parse_events`, or pass its "
    "`Data`"
)
PARSED = "It is an event that was parsed already: use it as it is, or pass its `raw`"
MANY = "These are records of a queue, topic or stream: use `parse_events`"


def _has_failed(value: Mapping[str, object]) -> bool:
    context = value.get("requestContext")
    return "requestPayload" in value and is_object(context) and context.get("condition") != "Success"


def _is_http_request(value: Mapping[str, object]) -> bool:
    context = value.get("requestContext")
    if value.keys() >= {"method", "headers"} and {"raw_path", "path"} & value.keys():
        return True  # https://docs.aws.amazon.com/lambda/latest/dg/services-vpc-lattice.html
    return is_object(context) and bool({"httpMethod", "rawPath"} & value.keys() or "connectionId" in context)


def _is_of_another_service(value: Mapping[str, object]) -> bool:
    return any(value.keys() >= keys for keys in OTHERS)


def _is_of(*sources: str) -> Shape:
    return lambda value: value.get("eventSource") in sources


def _is_record(value: Mapping[str, object]) -> bool:
    source = value.get("eventSource", value.get("EventSource"))
    return "cf" in value or (isinstance(source, str) and source not in CARRIERS)


OTHERS: tuple[frozenset[str], ...] = tuple(
    frozenset(keys.split())
    for keys in (
        "triggerSource userPoolId",  # Cognito
        "RequestType ResponseURL StackId",  # CloudFormation's custom resources
        "invokingEvent ruleParameters",  # Config
        "SecretId ClientRequestToken Step",  # Secrets Manager's rotation
        "methodArn type",  # authorizers of API Gateway
        "routeArn type",
        "alarmArn alarmData",  # alarms of CloudWatch
        "arguments info",  # AppSync
        "bot sessionId",  # Lex
        "agent actionGroup",  # Bedrock's agents
        "Name Details",  # Connect
        "job tasks",  # S3 Batch Operations
        "getObjectContext configuration",  # S3 Object Lambda
        "CodePipeline.job",
    )
)
"""What events of services have that invoke functions by themselves.

https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html
"""

SHAPES: tuple[tuple[Shape, str], ...] = (
    (
        # https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
        lambda value: "requestPayload" in value,
        "It is a record of a Lambda destination about an earlier invocation: pass its `requestPayload`",
    ),
    (
        lambda value: "subscriberArn" in value and "failedMessages" in value,
        "It is a dead letter of a subscriber of EventBridge's new event bus, which names the events that "
        "failed by their ids in `failedMessages`, but does not hold them: have the bus deliver them again, "
        "with a subscriber whose StartingPosition is POINT_IN_TIME",
    ),
    (
        # https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-addressing.html
        lambda value: "Data" in value and "Metadata" in value,
        "It looks like what a subscriber of a new event bus delivers with its metadata, but has no "
        "`SystemMetadata`: pass it on whole, or pass its `Data`",
    ),
    (
        # https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
        _is_http_request,
        "It is an HTTP request, of API Gateway, a function URL or a load balancer. If an API destination of "
        "EventBridge sends it, pass its `body`, base64-decoded where `isBase64Encoded` is true. If it is a "
        "webhook that the partner calls itself, verify its signature, and do the same where its body is what "
        "the partner sends to EventBridge as `detail`",
    ),
    (
        # https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
        lambda value: "Payload" in value,
        "It is the result of a Lambda task in Step Functions: pass its `Payload`, or set the task's "
        "OutputPath to `$.Payload`",
    ),
    (
        # https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
        lambda value: value.keys() >= {"Execution", "State", "StateMachine"},
        "It is the context object of Step Functions: pass its `Execution.Input`, which is what the state "
        "machine was started with",
    ),
    (
        _is_of("aws:s3"),
        "It is a notification of Amazon S3, which holds no event of a partner. If deliveries are stored in "
        "the object, read it and pass each of them",
    ),
    (
        _is_of("aws:dynamodb"),
        "It is a record of a DynamoDB stream, which holds no event of a partner. If an item stores a "
        "delivery, pass the text of that attribute in `dynamodb.NewImage`",
    ),
    (
        # https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html
        _is_of("aws:kafka", "SelfManagedKafka"),
        "These are records of Kafka: pass the `value` of each, base64-decoded",
    ),
    (
        # https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html
        _is_of("aws:mq", "aws:rmq"),
        "These are messages of Amazon MQ: pass the `data` of each, base64-decoded",
    ),
    (
        _is_record,
        "It is a record of another AWS service, which brings no event of a partner: make a function of its "
        "own the target of the EventBridge rule",
    ),
    (
        _is_of_another_service,
        "It is what another AWS service invokes a function with, which brings no event of a partner: make a "
        "function of its own the target of the EventBridge rule",
    ),
    (
        lambda value: value == {f"key{number}": f"value{number}" for number in (1, 2, 3)},
        "It is the test event that Lambda's console proposes: test with a delivery, which `partner-events "
        "sample KIND` writes",
    ),
)
"""The first that fits says what to do."""

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
        return None
    return next((text for is_shape, text in SHAPES if is_shape(value)), None)


def advice_on_one(value: Mapping[str, object]) -> str | None:
    """The same for those who take one delivery: records may be of a carrier, which `parse_events` opens."""
    records = value.get("Records", value.get("records"))
    if is_array(records):
        return advice(records[0] if records else None) or MANY
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
MANY = "These are records of a queue, topic or stream: use `parse_events`"


def _has_failed(value: Mapping[str, object]) -> bool:
    context = value.get("requestContext")
    return "requestPayload" in value and is_object(context) and context.get("condition") != "Success"


def _is_http_request(value: Mapping[str, object]) -> bool:
    context = value.get("requestContext")
    return is_object(context) and bool({"httpMethod", "rawPath"} & value.keys() or "connectionId" in context)


def _is_of(*sources: str) -> Shape:
    return lambda value: value.get("eventSource") in sources


def _is_record(value: Mapping[str, object]) -> bool:
    source = value.get("eventSource", value.get("EventSource"))
    return "cf" in value or (isinstance(source, str) and source not in CARRIERS)


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
)
"""The first that fits says what to do."""

"""What a Lambda function is given by the carriers of deliveries, as AWS documents it."""

import base64
import gzip
import json
from collections.abc import Sequence

Json = dict[str, object]

QUEUE = "arn:aws:sqs:us-east-1:123456789012:payments"
TOPIC = "arn:aws:sns:us-east-1:123456789012:payments"
STREAM = "arn:aws:kinesis:us-east-1:123456789012:stream/payments"


def text_of(content: object) -> str:
    return content if isinstance(content, str) else json.dumps(content)


def encoded(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def sqs_record(content: object, number: int = 0, *, group: str | None = None) -> Json:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"""
    attributes = {
        "ApproximateReceiveCount": "2",
        "SentTimestamp": "1545082649183",
        "SenderId": "AIDAIENQZJOLO23YVJ4VO",
        "ApproximateFirstReceiveTimestamp": "1545082649185",
    }
    if group is not None:
        attributes |= {"MessageGroupId": group, "SequenceNumber": f"1884{number:016}"}
    return {
        "messageId": f"message-{number}",
        "receiptHandle": "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
        "body": text_of(content),
        "attributes": attributes,
        "messageAttributes": {"ERROR_CODE": {"stringValue": "NO_PERMISSIONS", "dataType": "String"}},
        "md5OfBody": "098f6bcd4621d373cade4e832627b4f6",
        "eventSource": "aws:sqs",
        "eventSourceARN": QUEUE if group is None else f"{QUEUE}.fifo",
        "awsRegion": "us-east-1",
    }


def sqs(*contents: object) -> Json:
    return {"Records": [sqs_record(content, number) for number, content in enumerate(contents)]}


def fifo(*contents: tuple[str, object]) -> Json:
    """Contents with their groups."""
    records = [sqs_record(content, n, group=group) for n, (group, content) in enumerate(contents)]
    return {"Records": records}


def notification(content: object, number: int = 0) -> Json:
    """https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html"""
    return {
        "Type": "Notification",
        "MessageId": f"notification-{number}",
        "TopicArn": TOPIC,
        "Message": text_of(content),
        "Timestamp": "2026-11-03T14:21:12.000Z",
        "MessageAttributes": {"tenant": {"Type": "String", "Value": "acme"}},
    }


def sns(*contents: object) -> Json:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html"""
    return {
        "Records": [
            {
                "EventVersion": "1.0",
                "EventSubscriptionArn": f"{TOPIC}:21be56ed",
                "EventSource": "aws:sns",
                "Sns": notification(content, number),
            }
            for number, content in enumerate(contents)
        ]
    }


def kinesis_part(content: object, number: int) -> Json:
    data = content if isinstance(content, bytes) else text_of(content).encode()
    return {
        "kinesisSchemaVersion": "1.0",
        "partitionKey": f"key-{number}",
        "sequenceNumber": f"4959033827149025660855969253836157109592157598913658{number}",
        "data": encoded(data),
        "approximateArrivalTimestamp": 1545084650.987,
    }


def kinesis_facts(number: int) -> Json:
    return {
        "eventSource": "aws:kinesis",
        "eventVersion": "1.0",
        "eventID": f"shardId-000000000006:{number}",
        "eventName": "aws:kinesis:record",
        "invokeIdentityArn": "arn:aws:iam::123456789012:role/lambda-role",
        "awsRegion": "us-east-1",
        "eventSourceARN": STREAM,
    }


def kinesis(*contents: object) -> Json:
    """https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"""
    return {
        "Records": [
            {"kinesis": kinesis_part(content, n), **kinesis_facts(n)} for n, content in enumerate(contents)
        ]
    }


def firehose(*contents: object) -> Json:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html"""
    return {
        "invocationId": "invoked123",
        "deliveryStreamArn": "arn:aws:firehose:us-east-1:123456789012:deliverystream/payments",
        "region": "us-east-1",
        "records": [
            {
                "recordId": f"record-{n}",
                "approximateArrivalTimestamp": 1510772160000,
                "data": encoded(content if isinstance(content, bytes) else text_of(content).encode()),
            }
            for n, content in enumerate(contents)
        ],
    }


def log_message(*contents: object, control: bool = False) -> Json:
    """https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html"""
    return {
        "messageType": "CONTROL_MESSAGE" if control else "DATA_MESSAGE",
        "owner": "123456789012",
        "logGroup": "/aws/events/payments",
        "logStream": "stream-1",
        "subscriptionFilters": ["all"],
        "logEvents": [
            {"id": f"log-{n}", "timestamp": 1762179671000, "message": text_of(content)}
            for n, content in enumerate(contents)
        ],
    }


def logs(*contents: object) -> Json:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html"""
    return {"awslogs": {"data": encoded(gzip.compress(text_of(log_message(*contents)).encode()))}}


def pipe_of_queue(*contents: object) -> list[Json]:
    """https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-sqs.html"""
    return [sqs_record(content, number) for number, content in enumerate(contents)]


def pipe_of_stream(*contents: object) -> list[Json]:
    """https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-kinesis.html"""
    return [{**kinesis_part(content, n), **kinesis_facts(n)} for n, content in enumerate(contents)]


def pipe(*contents: object) -> list[object]:
    """What an input template of ``<$.body>`` makes of the records."""
    return [json.loads(text_of(content)) for content in contents]


def failed(*identifiers: str) -> dict[str, Sequence[Json]]:
    """The partial batch response."""
    return {"batchItemFailures": [{"itemIdentifier": identifier} for identifier in identifiers]}

"""What subscribers of a new event bus deliver, as AWS documents it."""

from conftest import Json

from partner_events._wire.json import is_object

ARN = "arn:aws:events:us-east-1:123456789012"


def delivered(data: object, number: int = 0, **said: object) -> Json:
    """https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-addressing.html

    Of an envelope EventBridge says who sent it. ``said`` is in its system metadata, too, or with None is not;
    in names, ``aws_`` stands for ``aws:``.
    """
    envelope = data if is_object(data) and "detail-type" in data else None
    system: Json = {
        "ContentType": "application/eventbridge+json" if envelope else "application/json",
        "EventGroupId": "59a98999-c44d-52dc-a94e-25358150ce1f",
        "aws:DeliveryType": "LIVE",
        "aws:EventId": f"ee44c208-9da7-58e4-b876-{number:012}",
        "aws:IngestionTime": "2026-11-03T14:21:11.412Z",
        "aws:SequenceNumber": f"{10000000000000015000 + number}",
    }
    if envelope:
        system |= {"aws:Source": envelope.get("source"), "aws:DetailType": envelope["detail-type"]}
    system |= {name.replace("aws_", "aws:"): value for name, value in said.items()}
    return {
        "Data": data,
        "Metadata": {},
        "SystemMetadata": {name: value for name, value in system.items() if value is not None},
    }


def webhook(body: object, **headers: str) -> Json:
    """What a webhook source publishes: the body, and the headers that it lists; in names, ``_`` is ``-``."""
    return delivered(body) | {"Metadata": {name.replace("_", "-"): text for name, text in headers.items()}}


def dead_letter(*event_ids: str, code: str = "COMPUTE_EXECUTION_ERROR") -> Json:
    """https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html"""
    return {
        "version": "1.0",
        "busArn": f"{ARN}:event-busv2/partners/abcdefghij0123456789klmno",
        "subscriberArn": f"{ARN}:subscriber/fulfilment/zyxwvutsrq9876543210ponml",
        "targetArn": "arn:aws:lambda:us-east-1:123456789012:function:fulfil",
        "errorCode": code,
        "errorMessage": "The delivery failed.",
        "exhaustedRetryCondition": "MaximumRetryAttempts",
        "retryAttempts": 5,
        "failedMessages": [
            {
                "eventId": event_id,
                "eventGroupId": "59a98999-c44d-52dc-a94e-25358150ce1f",
                "deduplicationId": None,
                "timestamp": f"2026-11-03T14:21:{11 + number:02}Z",
                "targetRequestId": "0c9a2f0e-3a77-4a1e-8a55-9a0f6fdc0a55",
            }
            for number, event_id in enumerate(event_ids)
        ],
    }

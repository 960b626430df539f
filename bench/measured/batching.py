"""A batch of SQS messages in a warm process: with a router, and with Powertools' batch processor."""

import json
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from bench.measured.powertools_parser import Event, parse
from partner_events import Router, parse_events
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.stripe import PaymentIntentSucceeded

# Its own type says nothing of what a handler gives back.
process: Any = import_module("aws_lambda_powertools.utilities.batch").process_partial_response

BATCH, CALLS = 10, 40

Way = Callable[[], object]


def report(text_file: str, rounds: int) -> None:
    """Prints microseconds of CPU for a message in each way, round by round."""
    ways = _ways(_batch(Path(text_file).read_text(encoding="utf-8")))
    for way in ways.values():
        _microseconds(way)
    found = [{name: _microseconds(way) for name, way in ways.items()} for _ in range(rounds)]
    print(json.dumps(found))


def _microseconds(way: Way) -> float:
    start = time.process_time()
    for _ in range(CALLS):
        way()
    return (time.process_time() - start) / CALLS / BATCH * 1e6


def _batch(text: str) -> dict[str, Any]:
    """A Lambda event of SQS, as the service sends it, with the same delivery in each message."""
    return {"Records": [_message(number, text) for number in range(BATCH)]}


def _message(number: int, text: str) -> dict[str, Any]:
    return {
        "messageId": f"059f36b4-87a3-44ab-83d2-66197550{number:04}",
        "receiptHandle": "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
        "body": text,
        "attributes": {
            "ApproximateReceiveCount": "1",
            "SentTimestamp": "1762179671000",
            "SenderId": "AIDAIENQZJOLO23YVJ4VO",
            "ApproximateFirstReceiveTimestamp": "1762179671001",
        },
        "messageAttributes": {},
        "md5OfBody": "e4e68fb7bd0e697a0ae8f1bb342846b3",
        "eventSource": "aws:sqs",
        "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:payments",
        "awsRegion": "us-east-1",
    }


def _ways(batch: dict[str, Any]) -> dict[str, Way]:
    context: Any = None
    processor = BatchProcessor(event_type=EventType.SQS)

    def powertools(handler: Callable[[SQSRecord], object]) -> object:
        return process(batch, handler, processor, context)

    router, once = _router(None), _router(Deduplicator(MemoryStore(), consumer="bench"))
    return {
        "powertools": lambda: powertools(_read),
        "powertools_models": lambda: powertools(_parsed),
        "router": lambda: router(batch),
        "router_dedupe": lambda: once(batch),
        "parse_events": lambda: [
            event.payload.amount for event in parse_events(batch, PaymentIntentSucceeded)
        ],
    }


def _read(record: SQSRecord) -> object:
    return record.json_body["detail"]["data"]["object"]["amount"]


def _parsed(record: SQSRecord) -> int:
    event: Event = parse(record.json_body)
    return event.detail.data.object.amount


def _router(dedupe: Deduplicator | None) -> Router:
    router = Router(dedupe=dedupe)
    router.on(PaymentIntentSucceeded)(_pay)
    return router


def _pay(event: PaymentIntentSucceeded) -> None:
    assert event.payload.amount

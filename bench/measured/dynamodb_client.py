"""The floor of deduplication on DynamoDB: boto3, its client, and the two requests of an event.

The answers are canned, so what is measured is what this process does, and no server.
"""

import gc
from collections.abc import Iterator
from importlib import import_module
from typing import Any

# Imported in this way since boto3 has no types; it imports importlib itself.
boto3: Any = import_module("boto3")
awsrequest: Any = import_module("botocore.awsrequest")


class Canned:
    """An empty answer, as it comes from the network."""

    def stream(self, *_: object, **__: object) -> Iterator[bytes]:
        yield b"{}"


def _make_client() -> Any:
    client: Any = boto3.client(
        "dynamodb",
        region_name="us-east-1",
        endpoint_url="http://127.0.0.1:9",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    client.meta.events.register("before-send.dynamodb", _answer)
    return client


def _answer(request: Any, **_: object) -> Any:
    return awsrequest.AWSResponse(request.url, 200, {}, Canned())


client = _make_client()
# What boto3 made is put where the collector does not look. Otherwise a full collection of it, which takes
# longer than all that is measured here, falls to whoever happens to allocate when it is due.
gc.freeze()


def handle(raw: object) -> None:
    for _ in range(2):
        client.put_item(
            TableName="dedupe",
            Item={"key": {"S": "k"}, "token": {"S": "t"}, "until": {"N": "1"}},
            ConditionExpression="attribute_not_exists(#key)",
            ExpressionAttributeNames={"#key": "key"},
        )

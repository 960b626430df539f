"""A handler of any kind of event that has a client of DynamoDB, as deduplication wants it."""

from bench.measured import parsing
from bench.measured.dynamodb_client import client as client


def handle(raw: dict[str, object]) -> str:
    return parsing.handle(raw)

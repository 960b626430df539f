"""The floor of a handler that has a client of DynamoDB: that, and one value validated by a trivial model."""

from bench.measured import floor
from bench.measured.dynamodb_client import client as client


def handle(raw: object) -> None:
    floor.handle(raw)

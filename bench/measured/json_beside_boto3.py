"""A function with nothing but Python and a client of DynamoDB."""

from typing import Any

from bench.measured.dynamodb_client import client as client


def handle(raw: dict[str, Any]) -> object:
    return raw["detail"]["data"]["object"]["amount"]

"""A function with nothing but Python."""

from typing import Any


def handle(raw: dict[str, Any]) -> object:
    return raw["detail"]["data"]["object"]["amount"]

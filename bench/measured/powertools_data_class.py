"""AWS Lambda Powertools' data class: typed accessors around a dict; the detail stays a dict."""

from typing import Any

from aws_lambda_powertools.utilities.data_classes import EventBridgeEvent


def parse(raw: dict[str, Any]) -> EventBridgeEvent:
    return EventBridgeEvent(raw)


def payment_intent(event: EventBridgeEvent) -> object:
    return event.detail["data"]["object"]


def handle(raw: dict[str, Any]) -> object:
    return parse(raw).detail["data"]["object"]["amount"]

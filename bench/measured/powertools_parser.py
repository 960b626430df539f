"""AWS Lambda Powertools' parser, with a detail written for this one kind of event."""

from typing import Any

from aws_lambda_powertools.utilities.parser import parse as parse_model
from aws_lambda_powertools.utilities.parser.models import EventBridgeModel

from bench.measured.written_models import Detail


class Event(EventBridgeModel):
    # As Powertools' documentation does it.
    detail: Detail  # pyright: ignore[reportIncompatibleVariableOverride]


def parse(raw: dict[str, Any]) -> Event:
    return parse_model(event=raw, model=Event)


def payment_intent(event: Event) -> object:
    return event.detail.data.object


def handle(raw: dict[str, Any]) -> int:
    return parse(raw).detail.data.object.amount

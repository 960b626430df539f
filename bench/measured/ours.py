"""partner_events."""

from typing import Any

from partner_events import parse_event
from partner_events.stripe import PaymentIntentSucceeded


def parse(raw: dict[str, Any]) -> PaymentIntentSucceeded:
    return parse_event(raw, PaymentIntentSucceeded)


def payment_intent(event: PaymentIntentSucceeded) -> object:
    return event.payload


def handle(raw: dict[str, Any]) -> int:
    return parse(raw).payload.amount

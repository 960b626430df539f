"""The same delivery, parsed and handled without a router."""

from partner_events import parse_event
from partner_events.stripe import PaymentIntentSucceeded


def pay(event: PaymentIntentSucceeded) -> None:
    pass


def handle(raw: dict[str, object]) -> None:
    pay(parse_event(raw, PaymentIntentSucceeded))

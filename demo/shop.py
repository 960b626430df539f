"""The Lambda function of docs/local.md."""

from collections.abc import Mapping

from partner_events import parse_events
from partner_events.stripe import PaymentIntentSucceeded


def lambda_handler(lambda_event: Mapping[str, object], context: object) -> None:
    """Prints the amounts of payments, which may be in any carrier."""
    for event in parse_events(lambda_event):
        if isinstance(event, PaymentIntentSucceeded):
            print(f"{event.payload.amount} {event.payload.currency}")
            if event.payload.amount > 1_000_000:
                raise ValueError("somebody has to look at this one")

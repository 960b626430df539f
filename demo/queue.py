"""A batch of a queue: three messages with deliveries, one of them through a topic, and one that is broken."""

import json
import logging

from partner_events import PartnerEvent, Router
from partner_events.auth0 import SuccessLogin
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded

Delivery = dict[str, object]


class Books:
    """Handlers, and what they have handled. The books are closed, so no invoice is paid."""

    def __init__(self) -> None:
        self.router = Router()
        self.lines: list[tuple[str, str]] = []
        self.router.on(PaymentIntentSucceeded)(self.ship)
        self.router.on(SuccessLogin)(self.greet)
        self.router.on(InvoicePaid)(self.book)

    def ship(self, event: PaymentIntentSucceeded) -> None:
        self.note(event, f"ship {event.payload.metadata['order_id']}")

    def greet(self, event: SuccessLogin) -> None:
        self.note(event, "greet who logged in")

    def book(self, event: InvoicePaid) -> None:
        self.note(event, "raise TimeoutError")
        raise TimeoutError("the books are closed")

    def note(self, event: PartnerEvent, what: str) -> None:
        record = event.carrier_record
        assert record is not None
        via = f"{record.inner.carrier} in {record.carrier}" if record.inner else record.carrier
        self.lines.append((f"{record.id}, {via}", f"{type(event).__name__}: {what}"))


def queue_of(*contents: str) -> dict[str, object]:
    """What Lambda hands over of a queue with these messages."""
    records = [
        {"messageId": f"message-{n}", "body": body, "eventSource": "aws:sqs"}
        for n, body in enumerate(contents)
    ]
    return {"Records": records}


def notification(delivery: Delivery) -> str:
    """What SNS puts into a queue."""
    arn = "arn:aws:sns:us-east-1:123456789012:logins"
    return json.dumps(
        {"Type": "Notification", "MessageId": "n", "TopicArn": arn, "Message": json.dumps(delivery)}
    )


def handle_batch(payment: Delivery, login: Delivery, invoice: Delivery) -> tuple[Books, object]:
    """What was handled of a batch, and what Lambda is told."""
    books = Books()
    logging.getLogger("partner_events").disabled = True
    batch = queue_of(json.dumps(payment), notification(login), json.dumps(invoice), '{"broken')
    return books, books.router(batch, None)

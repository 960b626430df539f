"""Ships what has been paid with Stripe, with the classes of the library."""

from partner_events import parse_event
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.stripe.models import Address


def ship(order_id: str, address: Address) -> str:
    return f"{order_id}: {address.line1}, {address.postal_code} {address.city}"


def handler(delivery: dict[str, object], context: object) -> str:
    event = parse_event(delivery, PaymentIntentSucceeded)
    intent = event.payload
    if intent.amount_received < 100:
        return f"ignored {event.detail.id}"
    if intent.shipping is None or intent.shipping.address is None:
        return f"nothing to ship for {intent.id}"
    order_id = intent.metadata["order_id"]
    return ship(order_id, intent.shipping.address)

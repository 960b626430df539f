"""Which events come, and who handles them."""

import json

from partner_events import Router
from partner_events.dedupe import Deduplicator
from partner_events.patterns import EventPattern
from partner_events.stripe import PaymentIntentSucceeded

from fulfilment.shop import Shop

fields = PaymentIntentSucceeded.fields

PATTERN = EventPattern.of(PaymentIntentSucceeded, fields.payload.metadata["order_id"].exists())
"""The rule's pattern. Subscriptions are paid without an order: they are another function's."""


def payments(shop: Shop, dedupe: Deduplicator) -> Router:
    """The function: each payment of an order is fulfilled once."""
    router = Router(dedupe=dedupe)

    @router.on(PaymentIntentSucceeded)
    def fulfil(event: PaymentIntentSucceeded) -> None:
        shop.fulfil(event)

    return router


if __name__ == "__main__":
    print(json.dumps(PATTERN.to_dict(), indent=2))

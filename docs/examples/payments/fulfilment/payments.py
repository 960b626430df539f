"""Which handler an event has, and that it has it once."""

from partner_events import Router
from partner_events.dedupe import Deduplicator
from partner_events.stripe import PaymentIntentSucceeded

from fulfilment.shop import Shop


def payments(shop: Shop, dedupe: Deduplicator) -> Router:
    """The function: each payment of an order is fulfilled once."""
    router = Router(dedupe=dedupe)

    @router.on(PaymentIntentSucceeded)
    def fulfil(event: PaymentIntentSucceeded) -> None:
        shop.fulfil(event)

    return router

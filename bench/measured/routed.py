"""A delivery that a router hands to its handler."""

from partner_events import Router
from partner_events.stripe import PaymentIntentSucceeded

router = Router()


@router.on(PaymentIntentSucceeded)
def pay(event: PaymentIntentSucceeded) -> None:
    pass


def handle(raw: dict[str, object]) -> None:
    router(raw)

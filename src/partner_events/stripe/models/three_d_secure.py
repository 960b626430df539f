# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Card


class ThreeDSecure(Model):
    """https://docs.stripe.com/changelog"""

    amount: int | None = None
    authenticated: bool | None = None
    card: Card | None = None
    created: int | None = None
    currency: str | None = None
    id: str | None = None
    livemode: bool | None = None
    object: str | None = None
    redirect_url: str | None = None
    status: str | None = None
    supported: str | None = None

# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.card import Card


class ThreeDSecure(Model):
    """https://docs.stripe.com/changelog"""

    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    authenticated: bool | None = None
    card: Card | None = None
    created: int | None = None
    """Seconds since the Unix epoch."""

    currency: str | None = None
    id: str | None = None
    livemode: bool | None = None
    """False for events of test mode and of sandboxes."""

    object: Literal["three_d_secure"] | None = None
    redirect_url: str | None = None
    status: str | None = None
    supported: str | None = None

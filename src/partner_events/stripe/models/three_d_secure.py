# Generated from schemas/stripe/objects/three_d_secure.json by `python -m codegen`; do not edit.
# Vocabularies are in three_d_secure.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Card


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

    object: str | None = None
    redirect_url: str | None = None
    status: str | None = None
    supported: str | None = None

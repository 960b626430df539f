# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class RadarEarlyFraudWarning(Model):
    """A card issuer's warning that a charge may be fraud.

    https://docs.stripe.com/api/radar/early_fraud_warnings/object
    """

    actionable: bool
    charge: str
    """The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    fraud_type: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["radar.early_fraud_warning"]
    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

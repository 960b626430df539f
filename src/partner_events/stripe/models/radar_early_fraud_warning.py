# Generated from schemas/stripe/objects/radar_early_fraud_warning.json by `python -m codegen`; do not edit.
# Vocabularies are in radar_early_fraud_warning.pyi.

from partner_events._models.model import Model


class RadarEarlyFraudWarning(Model):
    """https://docs.stripe.com/api/radar/early_fraud_warnings/object"""

    actionable: bool
    charge: str
    """The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    fraud_type: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""


HISTORY = "_history_radar_early_fraud_warning"

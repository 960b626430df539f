# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class RadarEarlyFraudWarning(Model):
    """https://docs.stripe.com/api/radar/early_fraud_warnings/object"""

    actionable: bool
    charge: str
    created: int
    fraud_type: str
    id: str
    livemode: bool
    object: str
    payment_intent: str | None = None


HISTORY = "_history_radar_early_fraud_warning"

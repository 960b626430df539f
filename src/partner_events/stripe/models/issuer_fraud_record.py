# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class IssuerFraudRecord(Model):
    """https://docs.stripe.com/changelog"""

    actionable: bool
    charge: str
    created: int
    fraud_type: str
    has_liability_shift: bool
    id: str
    livemode: bool
    object: str
    post_date: int


HISTORY = "_history_issuer_fraud_record"

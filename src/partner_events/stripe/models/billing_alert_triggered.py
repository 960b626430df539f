# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BillingAlert


class BillingAlertTriggered(Model):
    """https://docs.stripe.com/api/billing/alert-triggered/object"""

    alert: BillingAlert
    created: int
    customer: str
    livemode: bool
    object: str
    value: int

# Generated from schemas/stripe/objects/billing_alert_triggered.json by `python -m codegen`; do not edit.
# Vocabularies are in billing_alert_triggered.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BillingAlert


class BillingAlertTriggered(Model):
    """https://docs.stripe.com/api/billing/alert-triggered/object"""

    alert: BillingAlert
    created: int
    """Seconds since the Unix epoch."""

    customer: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
    value: int

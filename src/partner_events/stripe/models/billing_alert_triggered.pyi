# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.billing_alert import BillingAlert


class BillingAlertTriggered(Model):
    """That a customer's usage reached the threshold of an alert.

    https://docs.stripe.com/api/billing/alert-triggered/object
    """

    alert: BillingAlert
    created: int
    """Seconds since the Unix epoch."""

    customer: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["billing.alert_triggered"]
    value: int

# Generated from schemas/stripe/objects/billing_alert.json by `python -m codegen`; do not edit.
# Vocabularies are in billing_alert.pyi.

from partner_events._models.model import Model


class BillingAlertUsageThresholdFilter(Model):
    __event_always__ = "customer"

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    type: str


class BillingAlertUsageThreshold(Model):
    __event_always__ = "filters"

    filters: list[BillingAlertUsageThresholdFilter] | None = None
    gte: int
    meter: str
    """The id of the BillingMeter; deliveries do not carry the object itself."""

    recurrence: str


class BillingAlert(Model):
    """https://docs.stripe.com/api/billing/alert/object"""

    __event_always__ = "status usage_threshold"

    alert_type: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
    status: str | None = None
    title: str
    usage_threshold: BillingAlertUsageThreshold | None = None


HISTORY = "_history_billing_alert"

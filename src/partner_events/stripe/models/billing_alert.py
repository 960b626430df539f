# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BillingAlertUsageThresholdFilter(Model):
    __event_always__ = "customer"

    customer: str | None = None
    type: str


class BillingAlertUsageThreshold(Model):
    __event_always__ = "filters"

    filters: list[BillingAlertUsageThresholdFilter] | None = None
    gte: int
    meter: str
    recurrence: str


class BillingAlert(Model):
    """https://docs.stripe.com/api/billing/alert/object"""

    __event_always__ = "status usage_threshold"

    alert_type: str
    id: str
    livemode: bool
    object: str
    status: str | None = None
    title: str
    usage_threshold: BillingAlertUsageThreshold | None = None


HISTORY = "_history_billing_alert"
BESIDE = "BillingAlert"

# Generated from schemas/stripe/objects/billing_alert.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BillingAlertUsageThresholdFilter(Model):
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    type: Literal["customer"] | str


class BillingAlertUsageThreshold(Model):
    filters: list[BillingAlertUsageThresholdFilter] | None = None
    gte: int
    meter: str
    """The id of the BillingMeter; deliveries do not carry the object itself."""

    recurrence: Literal["one_time"] | str


class BillingAlert(Model):
    """https://docs.stripe.com/api/billing/alert/object"""

    alert_type: Literal["usage_threshold"] | str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["billing.alert"]
    status: Literal[
        "active",
        "archived",
        "inactive",
    ] | str | None = None
    title: str
    usage_threshold: BillingAlertUsageThreshold | None = None

# Generated from schemas/stripe/objects/billing_alert.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    BillingAlertAlertType,
    BillingAlertObject,
    BillingAlertStatus,
    BillingAlertUsageThresholdFilterType,
    BillingAlertUsageThresholdRecurrence,
)


class BillingAlertUsageThresholdFilter(Model):
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    type: BillingAlertUsageThresholdFilterType


class BillingAlertUsageThreshold(Model):
    filters: list[BillingAlertUsageThresholdFilter] | None = None
    gte: int
    meter: str
    """The id of the BillingMeter; deliveries do not carry the object itself."""

    recurrence: BillingAlertUsageThresholdRecurrence


class BillingAlert(Model):
    """https://docs.stripe.com/api/billing/alert/object"""

    alert_type: BillingAlertAlertType
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: BillingAlertObject
    status: BillingAlertStatus | None = None
    title: str
    usage_threshold: BillingAlertUsageThreshold | None = None

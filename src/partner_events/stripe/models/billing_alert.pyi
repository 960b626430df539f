# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from typing_extensions import deprecated


class BillingAlertFilter(Model):
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""


class BillingAlertUsageThresholdConfig(Model):
    gte: int
    meter: str
    """The id of the BillingMeter; deliveries do not carry the object itself."""

    recurrence: Literal["one_time"] | str


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

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("BillingAlert.filter: until 2024-06-20; then `usage_threshold.filters`.")
        def filter(self) -> BillingAlertFilter | None:
            """Until 2024-06-20; then `usage_threshold.filters`."""

        @property
        @deprecated("BillingAlert.usage_threshold_config: until 2024-06-20; then `usage_threshold`.")
        def usage_threshold_config(self) -> BillingAlertUsageThresholdConfig | None:
            """Until 2024-06-20; then `usage_threshold`."""

    else:

        @property
        def filter(self) -> BillingAlertFilter | None:
            """Until 2024-06-20; then `usage_threshold.filters`."""

        @property
        def usage_threshold_config(self) -> BillingAlertUsageThresholdConfig | None:
            """Until 2024-06-20; then `usage_threshold`."""

# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BillingMeterCustomerMapping(Model):
    event_payload_key: str
    type: Literal["by_id"] | str


class BillingMeterDefaultAggregation(Model):
    formula: Literal[
        "count",
        "last",
        "sum",
    ] | str


class BillingMeterStatusTransitions(Model):
    deactivated_at: int | None = None
    """Seconds since the Unix epoch."""


class BillingMeterValueSettings(Model):
    event_payload_key: str


class BillingMeter(Model):
    """What counts usage for metered prices.

    https://docs.stripe.com/api/billing/meter/object
    """

    created: int
    """Seconds since the Unix epoch."""

    customer_mapping: BillingMeterCustomerMapping
    default_aggregation: BillingMeterDefaultAggregation
    display_name: str
    event_name: str
    event_time_window: Literal[
        "day",
        "hour",
    ] | str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["billing.meter"]
    status: Literal[
        "active",
        "inactive",
    ] | str
    status_transitions: BillingMeterStatusTransitions
    updated: int
    """Seconds since the Unix epoch."""

    value_settings: BillingMeterValueSettings

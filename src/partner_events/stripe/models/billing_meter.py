# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BillingMeterCustomerMapping(Model):
    event_payload_key: str
    type: str


class BillingMeterDefaultAggregation(Model):
    formula: str


class BillingMeterStatusTransitions(Model):
    __event_always__ = "deactivated_at"

    deactivated_at: int | None = None


class BillingMeterValueSettings(Model):
    event_payload_key: str


class BillingMeter(Model):
    """https://docs.stripe.com/api/billing/meter/object"""

    __event_always__ = "event_time_window"

    created: int
    customer_mapping: BillingMeterCustomerMapping
    default_aggregation: BillingMeterDefaultAggregation
    display_name: str
    event_name: str
    event_time_window: str | None = None
    id: str
    livemode: bool
    object: str
    status: str
    status_transitions: BillingMeterStatusTransitions
    updated: int
    value_settings: BillingMeterValueSettings

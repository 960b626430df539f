# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingAlertTriggeredFields, EventFieldsOf
from partner_events.stripe.models.billing_alert_triggered import (
    BillingAlertTriggered as _BillingAlertTriggered,
)

class BillingAlertTriggered(SnapshotEvent):
    """A customer's metered usage reached the threshold of a billing alert.

    Stripe's `billing.alert.triggered`:
    https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered
    """

    detail_type: Literal["billing.alert.triggered"]
    @property
    def kind(self) -> Literal["billing.alert.triggered"]: ...
    detail: SnapshotDetail[_BillingAlertTriggered]
    @property
    def payload(self) -> _BillingAlertTriggered:
        """That a customer's usage reached the threshold of an alert."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[BillingAlertTriggeredFields],
        BillingAlertTriggeredFields,
    ]: ...

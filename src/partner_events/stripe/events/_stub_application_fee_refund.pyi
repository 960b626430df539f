# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ApplicationFeeRefundFields, EventFieldsOf
from partner_events.stripe.models.application_fee_refund import ApplicationFeeRefund

class ApplicationFeeRefundUpdated(SnapshotEvent):
    """A refund of a platform's fee changed.

    Stripe's `application_fee.refund.updated`:
    https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated
    """

    detail_type: Literal["application_fee.refund.updated"]
    @property
    def kind(self) -> Literal["application_fee.refund.updated"]: ...
    detail: SnapshotDetail[ApplicationFeeRefund]
    @property
    def payload(self) -> ApplicationFeeRefund:
        """A refund of a platform's fee, whole or in part."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ApplicationFeeRefundFields], ApplicationFeeRefundFields]: ...

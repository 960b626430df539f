# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ApplicationFeeFields, EventFieldsOf
from partner_events.stripe.models.application_fee import ApplicationFee

class _ApplicationFeeEvent(SnapshotEvent):
    detail: SnapshotDetail[ApplicationFee]
    @property
    def payload(self) -> ApplicationFee:
        """What a platform keeps of a charge on a connected account."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ApplicationFeeFields], ApplicationFeeFields]: ...

class ApplicationFeeCreated(_ApplicationFeeEvent):
    """A platform's fee was taken from a charge on a connected account.

    Stripe's `application_fee.created`:
    https://docs.stripe.com/api/events/types#event_types-application_fee.created
    """

    detail_type: Literal["application_fee.created"]
    @property
    def kind(self) -> Literal["application_fee.created"]: ...

class ApplicationFeeRefunded(_ApplicationFeeEvent):
    """A platform's fee was given back, whole or in part, also by refunding its charge.

    Stripe's `application_fee.refunded`:
    https://docs.stripe.com/api/events/types#event_types-application_fee.refunded
    """

    detail_type: Literal["application_fee.refunded"]
    @property
    def kind(self) -> Literal["application_fee.refunded"]: ...

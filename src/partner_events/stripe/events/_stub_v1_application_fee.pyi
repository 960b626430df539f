# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.application_fee import ApplicationFee
from partner_events.stripe.models.application_fee_refund import ApplicationFeeRefund

class _ApplicationFeeEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> ApplicationFee: ...

class V1ApplicationFeeCreated(_ApplicationFeeEvent):
    """A platform's fee was taken from a charge on a connected account (thin event: the id alone).

    Stripe's `v1.application_fee.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created
    """

    detail_type: Literal["v1.application_fee.created"]
    @property
    def kind(self) -> Literal["v1.application_fee.created"]: ...

class V1ApplicationFeeRefundUpdated(ThinObjectEvent):
    """A refund of a platform's fee changed (thin event: the id alone).

    Stripe's `v1.application_fee.refund.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refund.updated
    """

    detail_type: Literal["v1.application_fee.refund.updated"]
    @property
    def kind(self) -> Literal["v1.application_fee.refund.updated"]: ...
    @property
    def __event_object__(self) -> ApplicationFeeRefund: ...

class V1ApplicationFeeRefunded(_ApplicationFeeEvent):
    """A platform's fee was given back, whole or in part, also by refunding its charge (thin event: the id
    alone).

    Stripe's `v1.application_fee.refunded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refunded
    """

    detail_type: Literal["v1.application_fee.refunded"]
    @property
    def kind(self) -> Literal["v1.application_fee.refunded"]: ...

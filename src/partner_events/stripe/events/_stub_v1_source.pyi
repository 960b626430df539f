# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.source import Source

class _SourceEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Source: ...

class V1SourceCanceled(_SourceEvent):
    """A payment source was cancelled: it can no longer be charged (thin event: the id alone).

    Stripe's `v1.source.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.canceled
    """

    detail_type: Literal["v1.source.canceled"]
    @property
    def kind(self) -> Literal["v1.source.canceled"]: ...

class V1SourceChargeable(_SourceEvent):
    """A payment source is ready to be charged: charge it now (thin event: the id alone).

    Stripe's `v1.source.chargeable`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable
    """

    detail_type: Literal["v1.source.chargeable"]
    @property
    def kind(self) -> Literal["v1.source.chargeable"]: ...

class V1SourceFailed(_SourceEvent):
    """A payment source failed, as when the customer did not agree to the payment (thin event: the id alone).

    Stripe's `v1.source.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.failed
    """

    detail_type: Literal["v1.source.failed"]
    @property
    def kind(self) -> Literal["v1.source.failed"]: ...

class V1SourceRefundAttributesRequired(_SourceEvent):
    """A refund of a source waits for the customer's bank details (thin event: the id alone).

    Stripe's `v1.source.refund_attributes_required`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required
    """

    detail_type: Literal["v1.source.refund_attributes_required"]
    @property
    def kind(self) -> Literal["v1.source.refund_attributes_required"]: ...

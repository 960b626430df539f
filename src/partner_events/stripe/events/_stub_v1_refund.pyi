# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_refund import Refund

class _RefundEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Refund: ...

class V1RefundCreated(_RefundEvent):
    """A refund was begun; look at `status` for whether it went through (thin event: the id alone).

    Stripe's `v1.refund.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.created
    """

    detail_type: Literal["v1.refund.created"]
    @property
    def kind(self) -> Literal["v1.refund.created"]: ...

class V1RefundFailed(_RefundEvent):
    """A refund did not reach the customer; `failure_reason` says why (thin event: the id alone).

    Stripe's `v1.refund.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.failed
    """

    detail_type: Literal["v1.refund.failed"]
    @property
    def kind(self) -> Literal["v1.refund.failed"]: ...

class V1RefundUpdated(_RefundEvent):
    """A refund changed, such as in its status or its reference at the bank (thin event: the id alone).

    Stripe's `v1.refund.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.updated
    """

    detail_type: Literal["v1.refund.updated"]
    @property
    def kind(self) -> Literal["v1.refund.updated"]: ...

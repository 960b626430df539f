# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1ChargeDisputeClosed(ThinObjectEvent):
    """Stripe's `v1.charge.dispute.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed"""

    detail_type: Literal["v1.charge.dispute.closed"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.closed"]: ...

class V1ChargeDisputeCreated(ThinObjectEvent):
    """Stripe's `v1.charge.dispute.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created"""

    detail_type: Literal["v1.charge.dispute.created"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.created"]: ...

class V1ChargeDisputeFundsReinstated(ThinObjectEvent):
    """Stripe's `v1.charge.dispute.funds_reinstated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated"""

    detail_type: Literal["v1.charge.dispute.funds_reinstated"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_reinstated"]: ...

class V1ChargeDisputeFundsWithdrawn(ThinObjectEvent):
    """Stripe's `v1.charge.dispute.funds_withdrawn`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn"""

    detail_type: Literal["v1.charge.dispute.funds_withdrawn"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_withdrawn"]: ...

class V1ChargeDisputeUpdated(ThinObjectEvent):
    """Stripe's `v1.charge.dispute.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated"""

    detail_type: Literal["v1.charge.dispute.updated"]
    @property
    def kind(self) -> Literal["v1.charge.dispute.updated"]: ...

# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.transfer import Transfer

class _TransferEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Transfer: ...

class V1TransferCreated(_TransferEvent):
    """Money was moved from your balance to a connected account (thin event: the id alone).

    Stripe's `v1.transfer.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created
    """

    detail_type: Literal["v1.transfer.created"]
    @property
    def kind(self) -> Literal["v1.transfer.created"]: ...

class V1TransferReversed(_TransferEvent):
    """A transfer to a connected account was taken back, whole or in part (thin event: the id alone).

    Stripe's `v1.transfer.reversed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed
    """

    detail_type: Literal["v1.transfer.reversed"]
    @property
    def kind(self) -> Literal["v1.transfer.reversed"]: ...

class V1TransferUpdated(_TransferEvent):
    """A transfer's description or metadata changed (thin event: the id alone).

    Stripe's `v1.transfer.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.updated
    """

    detail_type: Literal["v1.transfer.updated"]
    @property
    def kind(self) -> Literal["v1.transfer.updated"]: ...

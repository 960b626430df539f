# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.topup import Topup

class _TopupEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Topup: ...

class V1TopupCanceled(_TopupEvent):
    """A top-up of your balance was cancelled (thin event: the id alone).

    Stripe's `v1.topup.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.canceled
    """

    detail_type: Literal["v1.topup.canceled"]
    @property
    def kind(self) -> Literal["v1.topup.canceled"]: ...

class V1TopupCreated(_TopupEvent):
    """A top-up of your balance from a bank account was begun (thin event: the id alone).

    Stripe's `v1.topup.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.created
    """

    detail_type: Literal["v1.topup.created"]
    @property
    def kind(self) -> Literal["v1.topup.created"]: ...

class V1TopupFailed(_TopupEvent):
    """A top-up of your balance failed (thin event: the id alone).

    Stripe's `v1.topup.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.failed
    """

    detail_type: Literal["v1.topup.failed"]
    @property
    def kind(self) -> Literal["v1.topup.failed"]: ...

class V1TopupReversed(_TopupEvent):
    """A top-up was taken back from your balance (thin event: the id alone).

    Stripe's `v1.topup.reversed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.reversed
    """

    detail_type: Literal["v1.topup.reversed"]
    @property
    def kind(self) -> Literal["v1.topup.reversed"]: ...

class V1TopupSucceeded(_TopupEvent):
    """A top-up arrived in your balance (thin event: the id alone).

    Stripe's `v1.topup.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded
    """

    detail_type: Literal["v1.topup.succeeded"]
    @property
    def kind(self) -> Literal["v1.topup.succeeded"]: ...

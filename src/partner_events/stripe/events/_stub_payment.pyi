# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class PaymentCreated(SnapshotEvent):
    """A payment was created; no longer sent.

    Stripe's `payment.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment.created"]
    @property
    def kind(self) -> Literal["payment.created"]: ...

class PaymentFailed(SnapshotEvent):
    """A payment failed; no longer sent.

    Stripe's `payment.failed`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment.failed"]
    @property
    def kind(self) -> Literal["payment.failed"]: ...

class PaymentPaid(SnapshotEvent):
    """A payment was paid; no longer sent.

    Stripe's `payment.paid`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment.paid"]
    @property
    def kind(self) -> Literal["payment.paid"]: ...

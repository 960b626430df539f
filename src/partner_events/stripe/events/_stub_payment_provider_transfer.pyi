# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class PaymentProviderTransferUpdated(SnapshotEvent):
    """A transfer at another payment provider changed; no longer sent.

    Stripe's `payment_provider_transfer.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment_provider_transfer.updated"]
    @property
    def kind(self) -> Literal["payment_provider_transfer.updated"]: ...

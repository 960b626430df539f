# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class PaymentProviderBalanceTransactionCreated(SnapshotEvent):
    """Stripe's `payment_provider_balance_transaction.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[
        Literal["payment_provider_balance_transaction.created"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["payment_provider_balance_transaction.created"]:
        return "payment_provider_balance_transaction.created"

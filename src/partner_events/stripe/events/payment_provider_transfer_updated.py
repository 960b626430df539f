# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class PaymentProviderTransferUpdated(SnapshotEvent):
    """Stripe's `payment_provider_transfer.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["payment_provider_transfer.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["payment_provider_transfer.updated"]:
        return "payment_provider_transfer.updated"

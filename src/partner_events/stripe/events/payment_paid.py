# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class PaymentPaid(SnapshotEvent):
    """Stripe's `payment.paid`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["payment.paid"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["payment.paid"]:
        return "payment.paid"

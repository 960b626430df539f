# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentCanceledData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentCanceledDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentCanceledData


class TreasuryOutboundPaymentCanceled(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.canceled`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled"
    )
    detail_type: Annotated[Literal["treasury.outbound_payment.canceled"], Field(alias="detail-type")]
    detail: TreasuryOutboundPaymentCanceledDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.canceled"]:
        return "treasury.outbound_payment.canceled"

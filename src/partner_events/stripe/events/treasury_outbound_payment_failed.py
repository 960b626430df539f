# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentFailedData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentFailedDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentFailedData


class TreasuryOutboundPaymentFailed(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed"
    )
    detail_type: Annotated[Literal["treasury.outbound_payment.failed"], Field(alias="detail-type")]
    detail: TreasuryOutboundPaymentFailedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.failed"]:
        return "treasury.outbound_payment.failed"

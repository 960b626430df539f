# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentReturnedData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentReturnedDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentReturnedData


class TreasuryOutboundPaymentReturned(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.returned`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned"
    )
    detail_type: Annotated[Literal["treasury.outbound_payment.returned"], Field(alias="detail-type")]
    detail: TreasuryOutboundPaymentReturnedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.returned"]:
        return "treasury.outbound_payment.returned"

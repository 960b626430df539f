# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentPostedData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentPostedDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentPostedData


class TreasuryOutboundPaymentPosted(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.posted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted"
    )
    detail_type: Annotated[Literal["treasury.outbound_payment.posted"], Field(alias="detail-type")]
    detail: TreasuryOutboundPaymentPostedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.posted"]:
        return "treasury.outbound_payment.posted"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentCreatedData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentCreatedDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentCreatedData


class TreasuryOutboundPaymentCreated(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created"
    )
    detail_type: Annotated[Literal["treasury.outbound_payment.created"], Field(alias="detail-type")]
    detail: TreasuryOutboundPaymentCreatedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.created"]:
        return "treasury.outbound_payment.created"

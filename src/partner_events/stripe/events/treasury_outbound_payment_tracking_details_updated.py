# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentTrackingDetailsUpdatedData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentTrackingDetailsUpdatedDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentTrackingDetailsUpdatedData


class TreasuryOutboundPaymentTrackingDetailsUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.tracking_details_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated"
    )
    detail_type: Annotated[
        Literal["treasury.outbound_payment.tracking_details_updated"],
        Field(alias="detail-type"),
    ]
    detail: TreasuryOutboundPaymentTrackingDetailsUpdatedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.tracking_details_updated"]:
        return "treasury.outbound_payment.tracking_details_updated"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundPayment
from pydantic import Field


class TreasuryOutboundPaymentExpectedArrivalDateUpdatedData(SnapshotData):
    object: TreasuryOutboundPayment


class TreasuryOutboundPaymentExpectedArrivalDateUpdatedDetail(SnapshotDetail):
    data: TreasuryOutboundPaymentExpectedArrivalDateUpdatedData


class TreasuryOutboundPaymentExpectedArrivalDateUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.expected_arrival_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated"
    )
    detail_type: Annotated[
        Literal["treasury.outbound_payment.expected_arrival_date_updated"],
        Field(alias="detail-type"),
    ]
    detail: TreasuryOutboundPaymentExpectedArrivalDateUpdatedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_payment.expected_arrival_date_updated"]:
        return "treasury.outbound_payment.expected_arrival_date_updated"

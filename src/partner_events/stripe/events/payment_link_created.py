# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentLink
from pydantic import Field


class PaymentLinkCreatedData(SnapshotData):
    object: PaymentLink


class PaymentLinkCreatedDetail(SnapshotDetail):
    data: PaymentLinkCreatedData


class PaymentLinkCreated(SnapshotEvent):
    """Stripe's `payment_link.created`:
    https://docs.stripe.com/api/events/types#event_types-payment_link.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_link.created"
    detail_type: Annotated[Literal["payment_link.created"], Field(alias="detail-type")]
    detail: PaymentLinkCreatedDetail

    @property
    def kind(self) -> Literal["payment_link.created"]:
        return "payment_link.created"

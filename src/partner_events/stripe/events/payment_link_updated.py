# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentLink
from pydantic import Field


class PaymentLinkUpdatedData(SnapshotData):
    object: PaymentLink


class PaymentLinkUpdatedDetail(SnapshotDetail):
    data: PaymentLinkUpdatedData


class PaymentLinkUpdated(SnapshotEvent):
    """Stripe's `payment_link.updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_link.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_link.updated"
    detail_type: Annotated[Literal["payment_link.updated"], Field(alias="detail-type")]
    detail: PaymentLinkUpdatedDetail

    @property
    def kind(self) -> Literal["payment_link.updated"]:
        return "payment_link.updated"

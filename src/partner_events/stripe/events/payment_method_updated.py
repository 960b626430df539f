# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class PaymentMethodUpdatedData(SnapshotData):
    object: PaymentMethod


class PaymentMethodUpdatedDetail(SnapshotDetail):
    data: PaymentMethodUpdatedData


class PaymentMethodUpdated(SnapshotEvent):
    """Stripe's `payment_method.updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_method.updated"
    detail_type: Annotated[Literal["payment_method.updated"], Field(alias="detail-type")]
    detail: PaymentMethodUpdatedDetail

    @property
    def kind(self) -> Literal["payment_method.updated"]:
        return "payment_method.updated"

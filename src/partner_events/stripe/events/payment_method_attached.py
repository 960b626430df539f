# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class PaymentMethodAttachedData(SnapshotData):
    object: PaymentMethod


class PaymentMethodAttachedDetail(SnapshotDetail):
    data: PaymentMethodAttachedData


class PaymentMethodAttached(SnapshotEvent):
    """Stripe's `payment_method.attached`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.attached
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_method.attached"
    detail_type: Annotated[Literal["payment_method.attached"], Field(alias="detail-type")]
    detail: PaymentMethodAttachedDetail

    @property
    def kind(self) -> Literal["payment_method.attached"]:
        return "payment_method.attached"

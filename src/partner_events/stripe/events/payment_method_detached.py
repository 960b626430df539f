# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class PaymentMethodDetachedData(SnapshotData):
    object: PaymentMethod


class PaymentMethodDetachedDetail(SnapshotDetail):
    data: PaymentMethodDetachedData


class PaymentMethodDetached(SnapshotEvent):
    """Stripe's `payment_method.detached`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.detached
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_method.detached"
    detail_type: Annotated[Literal["payment_method.detached"], Field(alias="detail-type")]
    detail: PaymentMethodDetachedDetail

    @property
    def kind(self) -> Literal["payment_method.detached"]:
        return "payment_method.detached"

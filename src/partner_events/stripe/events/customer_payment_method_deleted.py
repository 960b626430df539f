# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class CustomerPaymentMethodDeletedData(SnapshotData):
    object: PaymentMethod


class CustomerPaymentMethodDeletedDetail(SnapshotDetail):
    data: CustomerPaymentMethodDeletedData


class CustomerPaymentMethodDeleted(SnapshotEvent):
    """Stripe's `customer.payment_method.deleted`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.payment_method.deleted"], Field(alias="detail-type")]
    detail: CustomerPaymentMethodDeletedDetail

    @property
    def kind(self) -> Literal["customer.payment_method.deleted"]:
        return "customer.payment_method.deleted"

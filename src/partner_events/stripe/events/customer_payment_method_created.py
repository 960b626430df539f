# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class CustomerPaymentMethodCreatedData(SnapshotData):
    object: PaymentMethod


class CustomerPaymentMethodCreatedDetail(SnapshotDetail):
    data: CustomerPaymentMethodCreatedData


class CustomerPaymentMethodCreated(SnapshotEvent):
    """Stripe's `customer.payment_method.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.payment_method.created"], Field(alias="detail-type")]
    detail: CustomerPaymentMethodCreatedDetail

    @property
    def kind(self) -> Literal["customer.payment_method.created"]:
        return "customer.payment_method.created"

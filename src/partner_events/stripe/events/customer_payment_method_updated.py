# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class CustomerPaymentMethodUpdatedData(SnapshotData):
    object: PaymentMethod


class CustomerPaymentMethodUpdatedDetail(SnapshotDetail):
    data: CustomerPaymentMethodUpdatedData


class CustomerPaymentMethodUpdated(SnapshotEvent):
    """Stripe's `customer.payment_method.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.payment_method.updated"], Field(alias="detail-type")]
    detail: CustomerPaymentMethodUpdatedDetail

    @property
    def kind(self) -> Literal["customer.payment_method.updated"]:
        return "customer.payment_method.updated"

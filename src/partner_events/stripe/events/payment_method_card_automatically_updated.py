# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class PaymentMethodCardAutomaticallyUpdatedData(SnapshotData):
    object: PaymentMethod


class PaymentMethodCardAutomaticallyUpdatedDetail(SnapshotDetail):
    data: PaymentMethodCardAutomaticallyUpdatedData


class PaymentMethodCardAutomaticallyUpdated(SnapshotEvent):
    """Stripe's `payment_method.card_automatically_updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["payment_method.card_automatically_updated"], Field(alias="detail-type")]
    detail: PaymentMethodCardAutomaticallyUpdatedDetail

    @property
    def kind(self) -> Literal["payment_method.card_automatically_updated"]:
        return "payment_method.card_automatically_updated"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentMethod
from pydantic import Field


class PaymentMethodAutomaticallyUpdatedData(SnapshotData):
    object: PaymentMethod


class PaymentMethodAutomaticallyUpdatedDetail(SnapshotDetail):
    data: PaymentMethodAutomaticallyUpdatedData


class PaymentMethodAutomaticallyUpdated(SnapshotEvent):
    """Stripe's `payment_method.automatically_updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated"
    )
    detail_type: Annotated[Literal["payment_method.automatically_updated"], Field(alias="detail-type")]
    detail: PaymentMethodAutomaticallyUpdatedDetail

    @property
    def kind(self) -> Literal["payment_method.automatically_updated"]:
        return "payment_method.automatically_updated"

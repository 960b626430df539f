# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingTransaction
from pydantic import Field


class IssuingTransactionUpdatedData(SnapshotData):
    object: IssuingTransaction


class IssuingTransactionUpdatedDetail(SnapshotDetail):
    data: IssuingTransactionUpdatedData


class IssuingTransactionUpdated(SnapshotEvent):
    """Stripe's `issuing_transaction.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated"
    )
    detail_type: Annotated[Literal["issuing_transaction.updated"], Field(alias="detail-type")]
    detail: IssuingTransactionUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_transaction.updated"]:
        return "issuing_transaction.updated"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingTransaction
from pydantic import Field


class IssuingTransactionCreatedData(SnapshotData):
    object: IssuingTransaction


class IssuingTransactionCreatedDetail(SnapshotDetail):
    data: IssuingTransactionCreatedData


class IssuingTransactionCreated(SnapshotEvent):
    """Stripe's `issuing_transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created"
    )
    detail_type: Annotated[Literal["issuing_transaction.created"], Field(alias="detail-type")]
    detail: IssuingTransactionCreatedDetail

    @property
    def kind(self) -> Literal["issuing_transaction.created"]:
        return "issuing_transaction.created"

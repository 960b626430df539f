# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SourceTransaction
from pydantic import Field


class SourceTransactionCreatedData(SnapshotData):
    object: SourceTransaction


class SourceTransactionCreatedDetail(SnapshotDetail):
    data: SourceTransactionCreatedData


class SourceTransactionCreated(SnapshotEvent):
    """Stripe's `source.transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-source.transaction.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-source.transaction.created"
    )
    detail_type: Annotated[Literal["source.transaction.created"], Field(alias="detail-type")]
    detail: SourceTransactionCreatedDetail

    @property
    def kind(self) -> Literal["source.transaction.created"]:
        return "source.transaction.created"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SourceTransaction
from pydantic import Field


class SourceTransactionUpdatedData(SnapshotData):
    object: SourceTransaction


class SourceTransactionUpdatedDetail(SnapshotDetail):
    data: SourceTransactionUpdatedData


class SourceTransactionUpdated(SnapshotEvent):
    """Stripe's `source.transaction.updated`:
    https://docs.stripe.com/api/events/types#event_types-source.transaction.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-source.transaction.updated"
    )
    detail_type: Annotated[Literal["source.transaction.updated"], Field(alias="detail-type")]
    detail: SourceTransactionUpdatedDetail

    @property
    def kind(self) -> Literal["source.transaction.updated"]:
        return "source.transaction.updated"

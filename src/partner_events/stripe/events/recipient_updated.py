# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Recipient
from pydantic import Field


class RecipientUpdatedData(SnapshotData):
    object: Recipient


class RecipientUpdatedDetail(SnapshotDetail):
    data: RecipientUpdatedData


class RecipientUpdated(SnapshotEvent):
    """Stripe's `recipient.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient.updated"], Field(alias="detail-type")]
    detail: RecipientUpdatedDetail

    @property
    def kind(self) -> Literal["recipient.updated"]:
        return "recipient.updated"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RecipientTransfer
from pydantic import Field


class RecipientTransferUpdatedData(SnapshotData):
    object: RecipientTransfer


class RecipientTransferUpdatedDetail(SnapshotDetail):
    data: RecipientTransferUpdatedData


class RecipientTransferUpdated(SnapshotEvent):
    """Stripe's `recipient_transfer.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient_transfer.updated"], Field(alias="detail-type")]
    detail: RecipientTransferUpdatedDetail

    @property
    def kind(self) -> Literal["recipient_transfer.updated"]:
        return "recipient_transfer.updated"

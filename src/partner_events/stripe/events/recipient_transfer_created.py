# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RecipientTransfer
from pydantic import Field


class RecipientTransferCreatedData(SnapshotData):
    object: RecipientTransfer


class RecipientTransferCreatedDetail(SnapshotDetail):
    data: RecipientTransferCreatedData


class RecipientTransferCreated(SnapshotEvent):
    """Stripe's `recipient_transfer.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient_transfer.created"], Field(alias="detail-type")]
    detail: RecipientTransferCreatedDetail

    @property
    def kind(self) -> Literal["recipient_transfer.created"]:
        return "recipient_transfer.created"

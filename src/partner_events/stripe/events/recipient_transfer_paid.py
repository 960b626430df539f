# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RecipientTransfer
from pydantic import Field


class RecipientTransferPaidData(SnapshotData):
    object: RecipientTransfer


class RecipientTransferPaidDetail(SnapshotDetail):
    data: RecipientTransferPaidData


class RecipientTransferPaid(SnapshotEvent):
    """Stripe's `recipient_transfer.paid`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient_transfer.paid"], Field(alias="detail-type")]
    detail: RecipientTransferPaidDetail

    @property
    def kind(self) -> Literal["recipient_transfer.paid"]:
        return "recipient_transfer.paid"

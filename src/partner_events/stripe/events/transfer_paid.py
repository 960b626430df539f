# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Transfer
from pydantic import Field


class TransferPaidData(SnapshotData):
    object: Transfer


class TransferPaidDetail(SnapshotDetail):
    data: TransferPaidData


class TransferPaid(SnapshotEvent):
    """Stripe's `transfer.paid`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["transfer.paid"], Field(alias="detail-type")]
    detail: TransferPaidDetail

    @property
    def kind(self) -> Literal["transfer.paid"]:
        return "transfer.paid"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BitcoinReceiver
from pydantic import Field


class BitcoinReceiverUpdatedData(SnapshotData):
    object: BitcoinReceiver


class BitcoinReceiverUpdatedDetail(SnapshotDetail):
    data: BitcoinReceiverUpdatedData


class BitcoinReceiverUpdated(SnapshotEvent):
    """Stripe's `bitcoin.receiver.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["bitcoin.receiver.updated"], Field(alias="detail-type")]
    detail: BitcoinReceiverUpdatedDetail

    @property
    def kind(self) -> Literal["bitcoin.receiver.updated"]:
        return "bitcoin.receiver.updated"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BitcoinReceiver
from pydantic import Field


class BitcoinReceiverCreatedData(SnapshotData):
    object: BitcoinReceiver


class BitcoinReceiverCreatedDetail(SnapshotDetail):
    data: BitcoinReceiverCreatedData


class BitcoinReceiverCreated(SnapshotEvent):
    """Stripe's `bitcoin.receiver.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["bitcoin.receiver.created"], Field(alias="detail-type")]
    detail: BitcoinReceiverCreatedDetail

    @property
    def kind(self) -> Literal["bitcoin.receiver.created"]:
        return "bitcoin.receiver.created"

# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BitcoinReceiver
from pydantic import Field


class BitcoinReceiverFilledData(SnapshotData):
    object: BitcoinReceiver


class BitcoinReceiverFilledDetail(SnapshotDetail):
    data: BitcoinReceiverFilledData


class BitcoinReceiverFilled(SnapshotEvent):
    """Stripe's `bitcoin.receiver.filled`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["bitcoin.receiver.filled"], Field(alias="detail-type")]
    detail: BitcoinReceiverFilledDetail

    @property
    def kind(self) -> Literal["bitcoin.receiver.filled"]:
        return "bitcoin.receiver.filled"

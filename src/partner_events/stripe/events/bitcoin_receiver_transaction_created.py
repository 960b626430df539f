# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BitcoinTransaction
from pydantic import Field


class BitcoinReceiverTransactionCreatedData(SnapshotData):
    object: BitcoinTransaction


class BitcoinReceiverTransactionCreatedDetail(SnapshotDetail):
    data: BitcoinReceiverTransactionCreatedData


class BitcoinReceiverTransactionCreated(SnapshotEvent):
    """Stripe's `bitcoin.receiver.transaction.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["bitcoin.receiver.transaction.created"], Field(alias="detail-type")]
    detail: BitcoinReceiverTransactionCreatedDetail

    @property
    def kind(self) -> Literal["bitcoin.receiver.transaction.created"]:
        return "bitcoin.receiver.transaction.created"

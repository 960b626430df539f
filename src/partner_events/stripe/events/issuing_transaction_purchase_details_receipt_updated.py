# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingTransaction
from pydantic import Field


class IssuingTransactionPurchaseDetailsReceiptUpdatedData(SnapshotData):
    object: IssuingTransaction


class IssuingTransactionPurchaseDetailsReceiptUpdatedDetail(SnapshotDetail):
    data: IssuingTransactionPurchaseDetailsReceiptUpdatedData


class IssuingTransactionPurchaseDetailsReceiptUpdated(SnapshotEvent):
    """Stripe's `issuing_transaction.purchase_details_receipt_updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated"
    )
    detail_type: Annotated[
        Literal["issuing_transaction.purchase_details_receipt_updated"],
        Field(alias="detail-type"),
    ]
    detail: IssuingTransactionPurchaseDetailsReceiptUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_transaction.purchase_details_receipt_updated"]:
        return "issuing_transaction.purchase_details_receipt_updated"

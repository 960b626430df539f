# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingTransactionPurchaseDetailsReceiptUpdated(ThinObjectEvent):
    """Stripe's `v1.issuing_transaction.purchase_details_receipt_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.purchase_details_receipt_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.purchase_details_receipt_updated"
    )
    __event_related__ = "IssuingTransaction"
    detail_type: Annotated[
        Literal["v1.issuing_transaction.purchase_details_receipt_updated"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.issuing_transaction.purchase_details_receipt_updated"]:
        return "v1.issuing_transaction.purchase_details_receipt_updated"

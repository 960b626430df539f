# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class CartPurchaseOrderNumberSetDetail(Message):
    type: Literal["CartPurchaseOrderNumberSet"]
    purchaseOrderNumber: str | None = None
    oldPurchaseOrderNumber: str | None = None

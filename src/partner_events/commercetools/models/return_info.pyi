# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CustomFields


class ReturnItem(Model):
    id: str
    key: str | None = None
    quantity: int
    type: str
    comment: str | None = None
    shipmentState: Literal[
        "Advised",
        "Returned",
        "BackInStock",
        "Unusable",
    ] | str
    paymentState: Literal[
        "NonRefundable",
        "Initial",
        "Refunded",
        "NotRefunded",
    ] | str
    custom: CustomFields | None = None
    lastModifiedAt: str
    createdAt: str
    customLineItemId: str | None = None
    lineItemId: str | None = None


class ReturnInfo(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    items: list[ReturnItem]
    returnTrackingId: str | None = None
    returnDate: str | None = None

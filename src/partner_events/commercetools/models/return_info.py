# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import CustomFields


class ReturnItem(Model):
    id: str
    key: str | None = None
    quantity: int
    type: str
    comment: str | None = None
    shipmentState: str
    paymentState: str
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

# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    Reference,
)


class StagedQuote(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    stagedQuoteState: str
    customer: Reference | None = None
    quoteRequest: Reference
    quotationCart: Reference
    validTo: str | None = None
    sellerComment: str | None = None
    custom: CustomFields | None = None
    state: Reference | None = None
    purchaseOrderNumber: str | None = None
    businessUnit: KeyReference | None = None
    store: KeyReference | None = None

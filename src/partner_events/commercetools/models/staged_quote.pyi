# Generated from schemas/commercetools/objects/staged_quote.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import KeyReference, Reference
from partner_events.commercetools.models.created_by import CreatedBy
from partner_events.commercetools.models.custom_fields import CustomFields
from partner_events.commercetools.models.last_modified_by import LastModifiedBy


class StagedQuote(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    stagedQuoteState: Literal[
        "InProgress",
        "Sent",
        "Closed",
    ] | str
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

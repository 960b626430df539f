# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CreatedBy, CustomFields, LastModifiedBy


class ProductSelection(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str | None = None
    name: dict[str, str]
    productCount: int
    type: Literal[
        "individual",
        "individualExclusion",
    ] | str | None = None
    mode: Literal[
        "Individual",
        "IndividualExclusion",
    ] | str
    custom: CustomFields | None = None

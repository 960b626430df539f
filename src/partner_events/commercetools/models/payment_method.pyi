# Generated from schemas/commercetools by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import (
    CreatedBy,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    PaymentMethodToken,
    Reference,
)


class PaymentMethod(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    name: dict[str, str] | None = None
    customer: Reference | None = None
    businessUnit: KeyReference | None = None
    method: str | None = None
    paymentInterface: str | None = None
    interfaceAccount: str | None = None
    token: PaymentMethodToken | None = None
    paymentMethodStatus: Literal[
        "Active",
        "Inactive",
    ] | str
    default: bool
    custom: CustomFields | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None

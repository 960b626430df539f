# Generated from schemas/commercetools/objects/payment_method.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import KeyReference, PaymentMethodToken, Reference
from partner_events.commercetools.models.created_by import CreatedBy
from partner_events.commercetools.models.custom_fields import CustomFields
from partner_events.commercetools.models.last_modified_by import LastModifiedBy


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

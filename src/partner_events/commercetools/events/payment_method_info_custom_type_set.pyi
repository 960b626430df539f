# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import CustomFields
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoCustomTypeSetDetail(Message):
    type: Literal["PaymentMethodInfoCustomTypeSet"]
    customFields: CustomFields
    oldTypeId: str | None = None

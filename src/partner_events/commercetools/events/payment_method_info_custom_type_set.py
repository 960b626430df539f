# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomFields
from partner_events.commercetools.models.message import Message


class PaymentMethodInfoCustomTypeSetDetail(Message):
    type: str
    customFields: CustomFields
    oldTypeId: str | None = None


class PaymentMethodInfoCustomTypeSet(MessageEvent):
    """commercetools's `PaymentMethodInfoCustomTypeSet` (Payment Method Info Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: PaymentMethodInfoCustomTypeSetDetail

    @property
    def kind(self) -> Literal["PaymentMethodInfoCustomTypeSet"]:
        return "PaymentMethodInfoCustomTypeSet"

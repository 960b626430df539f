# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import CustomFields
from partner_events.commercetools.models.message import Message


class CustomerAddressCustomTypeSetDetail(Message):
    type: str
    customFields: CustomFields
    previousTypeId: str | None = None
    addressId: str | None = None


class CustomerAddressCustomTypeSet(MessageEvent):
    """commercetools's `CustomerAddressCustomTypeSet` (Customer Address Custom Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerAddressCustomTypeSetDetail

    @property
    def kind(self) -> Literal["CustomerAddressCustomTypeSet"]:
        return "CustomerAddressCustomTypeSet"

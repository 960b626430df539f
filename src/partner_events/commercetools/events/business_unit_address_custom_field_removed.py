# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitAddressCustomFieldRemovedDetail(Message):
    type: str
    name: str
    addressId: str | None = None


class BusinessUnitAddressCustomFieldRemoved(MessageEvent):
    """commercetools's `BusinessUnitAddressCustomFieldRemoved` (Business Unit Address Custom Field Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAddressCustomFieldRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAddressCustomFieldRemoved"]:
        return "BusinessUnitAddressCustomFieldRemoved"

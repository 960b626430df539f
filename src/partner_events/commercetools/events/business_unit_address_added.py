# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitAddressAddedDetail(Message):
    type: str
    address: Address


class BusinessUnitAddressAdded(MessageEvent):
    """commercetools's `BusinessUnitAddressAdded` (Business Unit Address Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAddressAddedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAddressAdded"]:
        return "BusinessUnitAddressAdded"

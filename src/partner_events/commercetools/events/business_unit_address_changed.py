# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class BusinessUnitAddressChangedDetail(Message):
    type: str
    address: Address
    addressRoles: list[str]


class BusinessUnitAddressChanged(MessageEvent):
    """commercetools's `BusinessUnitAddressChanged` (Business Unit Address Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAddressChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitAddressChanged"]:
        return "BusinessUnitAddressChanged"

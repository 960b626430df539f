# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitStoresSetDetail(Message):
    type: str
    stores: list[KeyReference]


class BusinessUnitStoresSet(MessageEvent):
    """commercetools's `BusinessUnitStoresSet` (Business Unit Stores Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitStoresSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitStoresSet"]:
        return "BusinessUnitStoresSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitStoreModeChangedDetail(Message):
    type: str
    stores: list[KeyReference]
    storeMode: str
    oldStores: list[KeyReference]
    oldStoreMode: str


class BusinessUnitStoreModeChanged(MessageEvent):
    """commercetools's `BusinessUnitStoreModeChanged` (Business Unit Store Mode Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitStoreModeChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitStoreModeChanged"]:
        return "BusinessUnitStoreModeChanged"

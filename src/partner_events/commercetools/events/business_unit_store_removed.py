# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitStoreRemovedDetail(Message):
    type: str
    store: KeyReference


class BusinessUnitStoreRemoved(MessageEvent):
    """commercetools's `BusinessUnitStoreRemoved` (Business Unit Store Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitStoreRemovedDetail

    @property
    def kind(self) -> Literal["BusinessUnitStoreRemoved"]:
        return "BusinessUnitStoreRemoved"

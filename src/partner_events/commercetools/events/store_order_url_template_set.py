# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreOrderUrlTemplateSetDetail(Message):
    type: str
    orderUrlTemplate: str | None = None


class StoreOrderUrlTemplateSet(MessageEvent):
    """commercetools's `StoreOrderUrlTemplateSet` (Store Order Url Template Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreOrderUrlTemplateSetDetail

    @property
    def kind(self) -> Literal["StoreOrderUrlTemplateSet"]:
        return "StoreOrderUrlTemplateSet"

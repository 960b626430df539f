# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class VariantPublishedDetail(Message):
    type: str


class VariantPublished(MessageEvent):
    """commercetools's `VariantPublished` (Variant Published):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantPublishedDetail

    @property
    def kind(self) -> Literal["VariantPublished"]:
        return "VariantPublished"

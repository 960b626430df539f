# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Image
from partner_events.commercetools.models.message import Message


class VariantImageAddedDetail(Message):
    type: str
    image: Image
    staged: bool


class VariantImageAdded(MessageEvent):
    """commercetools's `VariantImageAdded` (Variant Image Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantImageAddedDetail

    @property
    def kind(self) -> Literal["VariantImageAdded"]:
        return "VariantImageAdded"

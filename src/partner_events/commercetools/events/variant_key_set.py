# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class VariantKeySetDetail(Message):
    type: str
    key: str | None = None
    oldKey: str | None = None


class VariantKeySet(MessageEvent):
    """commercetools's `VariantKeySet` (Variant Key Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantKeySetDetail

    @property
    def kind(self) -> Literal["VariantKeySet"]:
        return "VariantKeySet"

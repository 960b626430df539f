# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class VariantSkuSetDetail(Message):
    type: str
    sku: str | None = None
    oldSku: str | None = None
    staged: bool


class VariantSkuSet(MessageEvent):
    """commercetools's `VariantSkuSet` (Variant Sku Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantSkuSetDetail

    @property
    def kind(self) -> Literal["VariantSkuSet"]:
        return "VariantSkuSet"

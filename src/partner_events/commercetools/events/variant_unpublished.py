# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class VariantUnpublishedDetail(Message):
    type: str
    product: Reference


class VariantUnpublished(MessageEvent):
    """commercetools's `VariantUnpublished` (Variant Unpublished):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantUnpublishedDetail

    @property
    def kind(self) -> Literal["VariantUnpublished"]:
        return "VariantUnpublished"

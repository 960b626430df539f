# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Image
from partner_events.commercetools.models.message import Message


class VariantImagesSetDetail(Message):
    type: str
    images: list[Image]
    oldImages: list[Image]
    staged: bool


class VariantImagesSet(MessageEvent):
    """commercetools's `VariantImagesSet` (Variant Images Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantImagesSetDetail

    @property
    def kind(self) -> Literal["VariantImagesSet"]:
        return "VariantImagesSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductRevertedStagedChangesDetail(Message):
    type: str
    removedImageUrls: list[str]


class ProductRevertedStagedChanges(MessageEvent):
    """commercetools's `ProductRevertedStagedChanges` (Product Reverted Staged Changes):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductRevertedStagedChangesDetail

    @property
    def kind(self) -> Literal["ProductRevertedStagedChanges"]:
        return "ProductRevertedStagedChanges"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class ProductPriceModeSetDetail(Message):
    type: str
    to: str


class ProductPriceModeSet(MessageEvent):
    """commercetools's `ProductPriceModeSet` (Product Price Mode Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductPriceModeSetDetail

    @property
    def kind(self) -> Literal["ProductPriceModeSet"]:
        return "ProductPriceModeSet"

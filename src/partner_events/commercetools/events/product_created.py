# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductProjection
from partner_events.commercetools.models.message import Message


class ProductCreatedDetail(Message):
    type: str
    productProjection: ProductProjection


class ProductCreated(MessageEvent):
    """commercetools's `ProductCreated` (Product Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductCreatedDetail

    @property
    def kind(self) -> Literal["ProductCreated"]:
        return "ProductCreated"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Asset, Attribute, Image
from partner_events.commercetools.models.message import Message


class VariantCreatedDetail(Message):
    type: str
    productId: str
    variantId: int
    key: str | None = None
    sku: str | None = None
    attributes: list[Attribute] | None = None
    assets: list[Asset] | None = None
    images: list[Image] | None = None
    publish: bool


class VariantCreated(MessageEvent):
    """commercetools's `VariantCreated` (Variant Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: VariantCreatedDetail

    @property
    def kind(self) -> Literal["VariantCreated"]:
        return "VariantCreated"

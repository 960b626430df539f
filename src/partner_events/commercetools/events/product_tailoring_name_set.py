# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringNameSetDetail(Message):
    type: str
    store: KeyReference
    productKey: str | None = None
    product: Reference
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None


class ProductTailoringNameSet(MessageEvent):
    """commercetools's `ProductTailoringNameSet` (Product Tailoring Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ProductTailoringNameSetDetail

    @property
    def kind(self) -> Literal["ProductTailoringNameSet"]:
        return "ProductTailoringNameSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ProductSelectionSetting
from partner_events.commercetools.models.message import Message


class StoreProductSelectionsChangedDetail(Message):
    type: str
    addedProductSelections: list[ProductSelectionSetting] | None = None
    removedProductSelections: list[ProductSelectionSetting] | None = None
    updatedProductSelections: list[ProductSelectionSetting] | None = None


class StoreProductSelectionsChanged(MessageEvent):
    """commercetools's `StoreProductSelectionsChanged` (Store Product Selections Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreProductSelectionsChangedDetail

    @property
    def kind(self) -> Literal["StoreProductSelectionsChanged"]:
        return "StoreProductSelectionsChanged"

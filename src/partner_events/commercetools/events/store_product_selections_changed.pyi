# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import ProductSelectionSetting
from partner_events.commercetools.models.message import Message


class StoreProductSelectionsChangedDetail(Message):
    type: Literal["StoreProductSelectionsChanged"]
    addedProductSelections: list[ProductSelectionSetting] | None = None
    removedProductSelections: list[ProductSelectionSetting] | None = None
    updatedProductSelections: list[ProductSelectionSetting] | None = None

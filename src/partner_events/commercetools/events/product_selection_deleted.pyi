# Generated from schemas/commercetools/events/product_selection_deleted.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ProductSelectionDeletedDetail(Message):
    type: Literal["ProductSelectionDeleted"]

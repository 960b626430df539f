# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_selection import ProductSelection


class ProductSelectionCreatedDetail(Message):
    type: Literal["ProductSelectionCreated"]
    productSelection: ProductSelection

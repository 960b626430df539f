# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference, Reference
from partner_events.commercetools.models.message import Message


class ProductTailoringNameSetDetail(Message):
    type: Literal["ProductTailoringNameSet"]
    store: KeyReference
    productKey: str | None = None
    product: Reference
    name: dict[str, str] | None = None
    oldName: dict[str, str] | None = None

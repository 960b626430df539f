# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ProductPriceModeSetDetail(Message):
    type: Literal["ProductPriceModeSet"]
    to: Literal[
        "Embedded",
        "Standalone",
    ] | str

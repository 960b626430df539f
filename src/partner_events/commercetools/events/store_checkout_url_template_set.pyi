# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreCheckoutUrlTemplateSetDetail(Message):
    type: Literal["StoreCheckoutUrlTemplateSet"]
    checkoutUrlTemplate: str | None = None

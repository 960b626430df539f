# Generated from schemas/commercetools/events/store_order_url_template_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreOrderUrlTemplateSetDetail(Message):
    type: Literal["StoreOrderUrlTemplateSet"]
    orderUrlTemplate: str | None = None

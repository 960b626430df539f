# Generated from schemas/commercetools/events/variant_published.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class VariantPublishedDetail(Message):
    type: Literal["VariantPublished"]

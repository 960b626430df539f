# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class CategorySlugChangedDetail(Message):
    type: Literal["CategorySlugChanged"]
    slug: dict[str, str]
    oldSlug: dict[str, str] | None = None

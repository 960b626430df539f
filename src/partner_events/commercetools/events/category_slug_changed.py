# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CategorySlugChangedDetail(Message):
    type: str
    slug: dict[str, str]
    oldSlug: dict[str, str] | None = None


class CategorySlugChanged(MessageEvent):
    """commercetools's `CategorySlugChanged` (Category Slug Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CategorySlugChangedDetail

    @property
    def kind(self) -> Literal["CategorySlugChanged"]:
        return "CategorySlugChanged"

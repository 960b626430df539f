# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Category
from partner_events.commercetools.models.message import Message


class CategoryCreatedDetail(Message):
    type: str
    category: Category


class CategoryCreated(MessageEvent):
    """commercetools's `CategoryCreated` (Category Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CategoryCreatedDetail

    @property
    def kind(self) -> Literal["CategoryCreated"]:
        return "CategoryCreated"

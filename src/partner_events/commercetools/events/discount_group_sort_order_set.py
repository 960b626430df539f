# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class DiscountGroupSortOrderSetDetail(Message):
    type: str
    sortOrder: str | None = None
    oldSortOrder: str | None = None


class DiscountGroupSortOrderSet(MessageEvent):
    """commercetools's `DiscountGroupSortOrderSet` (Discount Group Sort Order Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: DiscountGroupSortOrderSetDetail

    @property
    def kind(self) -> Literal["DiscountGroupSortOrderSet"]:
        return "DiscountGroupSortOrderSet"

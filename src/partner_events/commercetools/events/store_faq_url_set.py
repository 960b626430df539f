# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreFaqUrlSetDetail(Message):
    type: str
    faqUrl: str | None = None


class StoreFaqUrlSet(MessageEvent):
    """commercetools's `StoreFaqUrlSet` (Store Faq Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreFaqUrlSetDetail

    @property
    def kind(self) -> Literal["StoreFaqUrlSet"]:
        return "StoreFaqUrlSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreCookiePolicyUrlSetDetail(Message):
    type: str
    cookiePolicyUrl: str | None = None


class StoreCookiePolicyUrlSet(MessageEvent):
    """commercetools's `StoreCookiePolicyUrlSet` (Store Cookie Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreCookiePolicyUrlSetDetail

    @property
    def kind(self) -> Literal["StoreCookiePolicyUrlSet"]:
        return "StoreCookiePolicyUrlSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StoreTermsOfServiceUrlSetDetail(Message):
    type: str
    termsOfServiceUrl: str | None = None


class StoreTermsOfServiceUrlSet(MessageEvent):
    """commercetools's `StoreTermsOfServiceUrlSet` (Store Terms Of Service Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreTermsOfServiceUrlSetDetail

    @property
    def kind(self) -> Literal["StoreTermsOfServiceUrlSet"]:
        return "StoreTermsOfServiceUrlSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerEmailVerifiedDetail(Message):
    type: str


class CustomerEmailVerified(MessageEvent):
    """commercetools's `CustomerEmailVerified` (Customer Email Verified):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerEmailVerifiedDetail

    @property
    def kind(self) -> Literal["CustomerEmailVerified"]:
        return "CustomerEmailVerified"

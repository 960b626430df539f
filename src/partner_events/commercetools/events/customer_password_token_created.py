# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import TokenMessageEvent
from partner_events.commercetools.models.token_message import TokenMessage


class CustomerPasswordTokenCreatedDetail(TokenMessage):
    type: str
    customerId: str
    expiresAt: str
    value: str | None = None
    invalidateOlderTokens: bool


class CustomerPasswordTokenCreated(TokenMessageEvent):
    """commercetools's `CustomerPasswordTokenCreated` (Customer Password Token Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerPasswordTokenCreatedDetail

    @property
    def kind(self) -> Literal["CustomerPasswordTokenCreated"]:
        return "CustomerPasswordTokenCreated"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import TokenMessageEvent
from partner_events.commercetools.models.token_message import TokenMessage


class CustomerEmailTokenCreatedDetail(TokenMessage):
    type: str
    customerId: str
    expiresAt: str
    value: str | None = None
    invalidateOlderTokens: bool


class CustomerEmailTokenCreated(TokenMessageEvent):
    """commercetools's `CustomerEmailTokenCreated` (Customer Email Token Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerEmailTokenCreatedDetail

    @property
    def kind(self) -> Literal["CustomerEmailTokenCreated"]:
        return "CustomerEmailTokenCreated"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerExternalIdSetDetail(Message):
    type: str
    externalId: str | None = None


class CustomerExternalIdSet(MessageEvent):
    """commercetools's `CustomerExternalIdSet` (Customer External Id Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerExternalIdSetDetail

    @property
    def kind(self) -> Literal["CustomerExternalIdSet"]:
        return "CustomerExternalIdSet"

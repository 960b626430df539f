# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class AssociateRoleDeletedDetail(Message):
    type: str


class AssociateRoleDeleted(MessageEvent):
    """commercetools's `AssociateRoleDeleted` (Associate Role Deleted):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRoleDeletedDetail

    @property
    def kind(self) -> Literal["AssociateRoleDeleted"]:
        return "AssociateRoleDeleted"

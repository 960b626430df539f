# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class AssociateRolePermissionAddedDetail(Message):
    type: str
    permission: str


class AssociateRolePermissionAdded(MessageEvent):
    """commercetools's `AssociateRolePermissionAdded` (Associate Role Permission Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRolePermissionAddedDetail

    @property
    def kind(self) -> Literal["AssociateRolePermissionAdded"]:
        return "AssociateRolePermissionAdded"

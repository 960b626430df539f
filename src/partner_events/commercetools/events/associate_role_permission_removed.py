# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class AssociateRolePermissionRemovedDetail(Message):
    type: str
    permission: str


class AssociateRolePermissionRemoved(MessageEvent):
    """commercetools's `AssociateRolePermissionRemoved` (Associate Role Permission Removed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRolePermissionRemovedDetail

    @property
    def kind(self) -> Literal["AssociateRolePermissionRemoved"]:
        return "AssociateRolePermissionRemoved"

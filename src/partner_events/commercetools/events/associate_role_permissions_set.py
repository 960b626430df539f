# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class AssociateRolePermissionsSetDetail(Message):
    type: str
    permissions: list[str]


class AssociateRolePermissionsSet(MessageEvent):
    """commercetools's `AssociateRolePermissionsSet` (Associate Role Permissions Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRolePermissionsSetDetail

    @property
    def kind(self) -> Literal["AssociateRolePermissionsSet"]:
        return "AssociateRolePermissionsSet"

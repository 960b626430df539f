# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class AssociateRoleNameSetDetail(Message):
    type: str
    name: str


class AssociateRoleNameSet(MessageEvent):
    """commercetools's `AssociateRoleNameSet` (Associate Role Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRoleNameSetDetail

    @property
    def kind(self) -> Literal["AssociateRoleNameSet"]:
        return "AssociateRoleNameSet"

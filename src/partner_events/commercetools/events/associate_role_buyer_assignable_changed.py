# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class AssociateRoleBuyerAssignableChangedDetail(Message):
    type: str
    buyerAssignable: bool


class AssociateRoleBuyerAssignableChanged(MessageEvent):
    """commercetools's `AssociateRoleBuyerAssignableChanged` (Associate Role Buyer Assignable Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRoleBuyerAssignableChangedDetail

    @property
    def kind(self) -> Literal["AssociateRoleBuyerAssignableChanged"]:
        return "AssociateRoleBuyerAssignableChanged"

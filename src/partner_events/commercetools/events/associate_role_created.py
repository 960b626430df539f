# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import AssociateRole
from partner_events.commercetools.models.message import Message


class AssociateRoleCreatedDetail(Message):
    type: str
    associateRole: AssociateRole


class AssociateRoleCreated(MessageEvent):
    """commercetools's `AssociateRoleCreated` (Associate Role Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: AssociateRoleCreatedDetail

    @property
    def kind(self) -> Literal["AssociateRoleCreated"]:
        return "AssociateRoleCreated"

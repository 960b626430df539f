# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import BusinessUnit
from partner_events.commercetools.models.message import Message


class BusinessUnitCreatedDetail(Message):
    type: str
    businessUnit: BusinessUnit


class BusinessUnitCreated(MessageEvent):
    """commercetools's `BusinessUnitCreated` (Business Unit Created):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitCreatedDetail

    @property
    def kind(self) -> Literal["BusinessUnitCreated"]:
        return "BusinessUnitCreated"

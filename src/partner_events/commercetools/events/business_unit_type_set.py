# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitTypeSetDetail(Message):
    type: str
    parentUnit: KeyReference | None = None
    oldParentUnit: KeyReference | None = None
    unitType: str
    oldUnitType: str


class BusinessUnitTypeSet(MessageEvent):
    """commercetools's `BusinessUnitTypeSet` (Business Unit Type Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitTypeSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitTypeSet"]:
        return "BusinessUnitTypeSet"

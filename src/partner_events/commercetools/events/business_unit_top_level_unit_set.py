# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitTopLevelUnitSetDetail(Message):
    type: str
    topLevelUnit: KeyReference
    oldTopLevelUnit: KeyReference


class BusinessUnitTopLevelUnitSet(MessageEvent):
    """commercetools's `BusinessUnitTopLevelUnitSet` (Business Unit Top Level Unit Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitTopLevelUnitSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitTopLevelUnitSet"]:
        return "BusinessUnitTopLevelUnitSet"

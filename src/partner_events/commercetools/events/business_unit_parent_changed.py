# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitParentChangedDetail(Message):
    type: str
    oldParentUnit: KeyReference | None = None
    newParentUnit: KeyReference | None = None


class BusinessUnitParentChanged(MessageEvent):
    """commercetools's `BusinessUnitParentChanged` (Business Unit Parent Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitParentChangedDetail

    @property
    def kind(self) -> Literal["BusinessUnitParentChanged"]:
        return "BusinessUnitParentChanged"

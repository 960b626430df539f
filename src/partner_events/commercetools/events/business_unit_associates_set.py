# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Associate
from partner_events.commercetools.models.message import Message


class BusinessUnitAssociatesSetDetail(Message):
    type: str
    associates: list[Associate]


class BusinessUnitAssociatesSet(MessageEvent):
    """commercetools's `BusinessUnitAssociatesSet` (Business Unit Associates Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitAssociatesSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitAssociatesSet"]:
        return "BusinessUnitAssociatesSet"

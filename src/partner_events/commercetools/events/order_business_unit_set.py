# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import KeyReference
from partner_events.commercetools.models.message import Message


class OrderBusinessUnitSetDetail(Message):
    type: str
    businessUnit: KeyReference | None = None
    oldbusinessUnit: KeyReference | None = None


class OrderBusinessUnitSet(MessageEvent):
    """commercetools's `OrderBusinessUnitSet` (Order Business Unit Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderBusinessUnitSetDetail

    @property
    def kind(self) -> Literal["OrderBusinessUnitSet"]:
        return "OrderBusinessUnitSet"

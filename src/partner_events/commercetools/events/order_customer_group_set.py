# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderCustomerGroupSetDetail(Message):
    type: str
    customerGroup: Reference | None = None
    oldCustomerGroup: Reference | None = None


class OrderCustomerGroupSet(MessageEvent):
    """commercetools's `OrderCustomerGroupSet` (Order Customer Group Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomerGroupSetDetail

    @property
    def kind(self) -> Literal["OrderCustomerGroupSet"]:
        return "OrderCustomerGroupSet"

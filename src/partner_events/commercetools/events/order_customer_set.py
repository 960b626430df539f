# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class OrderCustomerSetDetail(Message):
    type: str
    customer: Reference | None = None
    customerGroup: Reference | None = None
    oldCustomer: Reference | None = None
    oldCustomerGroup: Reference | None = None


class OrderCustomerSet(MessageEvent):
    """commercetools's `OrderCustomerSet` (Order Customer Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomerSetDetail

    @property
    def kind(self) -> Literal["OrderCustomerSet"]:
        return "OrderCustomerSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class OrderCustomerEmailSetDetail(Message):
    type: str
    email: str | None = None
    oldEmail: str | None = None


class OrderCustomerEmailSet(MessageEvent):
    """commercetools's `OrderCustomerEmailSet` (Order Customer Email Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: OrderCustomerEmailSetDetail

    @property
    def kind(self) -> Literal["OrderCustomerEmailSet"]:
        return "OrderCustomerEmailSet"

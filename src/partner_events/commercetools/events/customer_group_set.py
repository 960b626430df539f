# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Reference
from partner_events.commercetools.models.message import Message


class CustomerGroupSetDetail(Message):
    type: str
    customerGroup: Reference | None = None


class CustomerGroupSet(MessageEvent):
    """commercetools's `CustomerGroupSet` (Customer Group Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerGroupSetDetail

    @property
    def kind(self) -> Literal["CustomerGroupSet"]:
        return "CustomerGroupSet"

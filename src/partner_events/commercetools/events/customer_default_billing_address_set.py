# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import Address
from partner_events.commercetools.models.message import Message


class CustomerDefaultBillingAddressSetDetail(Message):
    type: str
    address: Address | None = None


class CustomerDefaultBillingAddressSet(MessageEvent):
    """commercetools's `CustomerDefaultBillingAddressSet` (Customer Default Billing Address Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerDefaultBillingAddressSetDetail

    @property
    def kind(self) -> Literal["CustomerDefaultBillingAddressSet"]:
        return "CustomerDefaultBillingAddressSet"

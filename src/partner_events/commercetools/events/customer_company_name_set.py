# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerCompanyNameSetDetail(Message):
    type: str
    companyName: str | None = None


class CustomerCompanyNameSet(MessageEvent):
    """commercetools's `CustomerCompanyNameSet` (Customer Company Name Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerCompanyNameSetDetail

    @property
    def kind(self) -> Literal["CustomerCompanyNameSet"]:
        return "CustomerCompanyNameSet"

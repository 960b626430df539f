# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class CustomerDateOfBirthSetDetail(Message):
    type: str
    dateOfBirth: str | None = None


class CustomerDateOfBirthSet(MessageEvent):
    """commercetools's `CustomerDateOfBirthSet` (Customer Date Of Birth Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: CustomerDateOfBirthSetDetail

    @property
    def kind(self) -> Literal["CustomerDateOfBirthSet"]:
        return "CustomerDateOfBirthSet"

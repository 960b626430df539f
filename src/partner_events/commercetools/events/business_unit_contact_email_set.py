# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class BusinessUnitContactEmailSetDetail(Message):
    type: str
    contactEmail: str | None = None


class BusinessUnitContactEmailSet(MessageEvent):
    """commercetools's `BusinessUnitContactEmailSet` (Business Unit Contact Email Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: BusinessUnitContactEmailSetDetail

    @property
    def kind(self) -> Literal["BusinessUnitContactEmailSet"]:
        return "BusinessUnitContactEmailSet"

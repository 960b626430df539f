# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ReturnInfo
from partner_events.commercetools.models.message import Message


class ReturnInfoSetDetail(Message):
    type: str
    returnInfo: list[ReturnInfo] | None = None


class ReturnInfoSet(MessageEvent):
    """commercetools's `ReturnInfoSet` (Return Info Set): https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ReturnInfoSetDetail

    @property
    def kind(self) -> Literal["ReturnInfoSet"]:
        return "ReturnInfoSet"

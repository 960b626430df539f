# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import ReturnInfo
from partner_events.commercetools.models.message import Message


class ReturnInfoAddedDetail(Message):
    type: str
    returnInfo: ReturnInfo


class ReturnInfoAdded(MessageEvent):
    """commercetools's `ReturnInfoAdded` (Return Info Added):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: ReturnInfoAddedDetail

    @property
    def kind(self) -> Literal["ReturnInfoAdded"]:
        return "ReturnInfoAdded"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StagedQuoteSellerCommentSetDetail(Message):
    type: str
    sellerComment: str


class StagedQuoteSellerCommentSet(MessageEvent):
    """commercetools's `StagedQuoteSellerCommentSet` (Staged Quote Seller Comment Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StagedQuoteSellerCommentSetDetail

    @property
    def kind(self) -> Literal["StagedQuoteSellerCommentSet"]:
        return "StagedQuoteSellerCommentSet"

# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models.message import Message


class StorePrivacyPolicyUrlSetDetail(Message):
    type: str
    privacyPolicyUrl: str | None = None


class StorePrivacyPolicyUrlSet(MessageEvent):
    """commercetools's `StorePrivacyPolicyUrlSet` (Store Privacy Policy Url Set):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StorePrivacyPolicyUrlSetDetail

    @property
    def kind(self) -> Literal["StorePrivacyPolicyUrlSet"]:
        return "StorePrivacyPolicyUrlSet"

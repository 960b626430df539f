# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StorePrivacyPolicyUrlSetDetail(Message):
    type: Literal["StorePrivacyPolicyUrlSet"]
    privacyPolicyUrl: str | None = None

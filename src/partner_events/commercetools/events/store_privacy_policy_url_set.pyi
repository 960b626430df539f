# Generated from schemas/commercetools/events/store_privacy_policy_url_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StorePrivacyPolicyUrlSetDetail(Message):
    type: Literal["StorePrivacyPolicyUrlSet"]
    privacyPolicyUrl: str | None = None

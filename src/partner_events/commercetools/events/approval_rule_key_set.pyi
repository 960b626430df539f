# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ApprovalRuleKeySetDetail(Message):
    type: Literal["ApprovalRuleKeySet"]
    key: str | None = None
    oldKey: str | None = None

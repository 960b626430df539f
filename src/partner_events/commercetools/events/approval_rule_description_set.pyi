# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ApprovalRuleDescriptionSetDetail(Message):
    type: Literal["ApprovalRuleDescriptionSet"]
    description: str | None = None
    oldDescription: str | None = None

# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ApprovalRuleNameSetDetail(Message):
    type: Literal["ApprovalRuleNameSet"]
    name: str
    oldName: str

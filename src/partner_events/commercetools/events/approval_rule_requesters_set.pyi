# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import RuleRequester
from partner_events.commercetools.models.message import Message


class ApprovalRuleRequestersSetDetail(Message):
    type: Literal["ApprovalRuleRequestersSet"]
    requesters: list[RuleRequester]
    oldRequesters: list[RuleRequester]

# Generated from schemas/commercetools/events/approval_rule_status_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class ApprovalRuleStatusSetDetail(Message):
    type: Literal["ApprovalRuleStatusSet"]
    status: Literal[
        "Active",
        "Inactive",
    ] | str
    oldStatus: Literal[
        "Active",
        "Inactive",
    ] | str

# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class BusinessUnitApprovalRuleModeChangedDetail(Message):
    type: Literal["BusinessUnitApprovalRuleModeChanged"]
    approvalRuleMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str
    oldApprovalRuleMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str | None = None

# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class ApprovalFlowCompletedDetail(Message):
    type: Literal["ApprovalFlowCompleted"]
    status: Literal[
        "Pending",
        "Approved",
        "Rejected",
    ] | str
    order: Reference

# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessOrganizationMemberAddedDetails(Model):
    reason: Literal[
        "invitation",
        "auto_membership",
    ] | str | None = None


class SuccessOrganizationMemberAddedLog(LogBase):
    type: Literal["organization_member_added"]
    details: SuccessOrganizationMemberAddedDetails | None = None


class SuccessOrganizationMemberAddedDetail(LogDetail):
    data: SuccessOrganizationMemberAddedLog

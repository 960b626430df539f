# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessOrganizationMemberAddedDetails(Model):
    reason: str | None = None


class SuccessOrganizationMemberAddedLog(LogBase):
    type: str
    details: SuccessOrganizationMemberAddedDetails | None = None


class SuccessOrganizationMemberAddedDetail(LogDetail):
    data: SuccessOrganizationMemberAddedLog


class SuccessOrganizationMemberAdded(LogEvent):
    """Auth0's `organization_member_added` (Success Organization Member Added): A user became a member of an
    organization. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessOrganizationMemberAddedDetail

    @property
    def kind(self) -> Literal["organization_member_added"]:
        return "organization_member_added"

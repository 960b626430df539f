# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedInviteAcceptDetailsInvitationInvitee(Model):
    email: str | None = None


class FailedInviteAcceptDetailsInvitationInviter(Model):
    name: str | None = None
    organization_id: str | None = None


class FailedInviteAcceptDetailsInvitation(Model):
    client_id: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    id: str | None = None
    invitee: FailedInviteAcceptDetailsInvitationInvitee | None = None
    inviter: FailedInviteAcceptDetailsInvitationInviter | None = None
    roles: list[str] | None = None
    ticket_id: str | None = None


class FailedInviteAcceptDetails(Model):
    invitation: FailedInviteAcceptDetailsInvitation | None = None


class FailedInviteAcceptLog(LogBase):
    type: str
    details: FailedInviteAcceptDetails | None = None


class FailedInviteAcceptDetail(LogDetail):
    data: FailedInviteAcceptLog


class FailedInviteAccept(LogEvent):
    """Auth0's `fi` (Failed invite accept): An invitation could not be accepted, for example with another
    email address than it was sent to. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedInviteAcceptDetail

    @property
    def kind(self) -> Literal["fi"]:
        return "fi"

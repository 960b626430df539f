# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfullyAcceptedAUserInviteDetailsInvitationInvitee(Model):
    email: str | None = None


class SuccessfullyAcceptedAUserInviteDetailsInvitationInviter(Model):
    name: str | None = None
    organization_id: str | None = None


class SuccessfullyAcceptedAUserInviteDetailsInvitation(Model):
    client_id: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    id: str | None = None
    invitee: SuccessfullyAcceptedAUserInviteDetailsInvitationInvitee | None = None
    inviter: SuccessfullyAcceptedAUserInviteDetailsInvitationInviter | None = None
    roles: list[str] | None = None
    ticket_id: str | None = None


class SuccessfullyAcceptedAUserInviteDetails(Model):
    invitation: SuccessfullyAcceptedAUserInviteDetailsInvitation | None = None


class SuccessfullyAcceptedAUserInviteLog(LogBase):
    type: str
    details: SuccessfullyAcceptedAUserInviteDetails | None = None


class SuccessfullyAcceptedAUserInviteDetail(LogDetail):
    data: SuccessfullyAcceptedAUserInviteLog


class SuccessfullyAcceptedAUserInvite(LogEvent):
    """Auth0's `si` (Successfully accepted a user invite): An invitation was accepted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfullyAcceptedAUserInviteDetail

    @property
    def kind(self) -> Literal["si"]:
        return "si"

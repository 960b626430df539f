# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["si"]
    details: SuccessfullyAcceptedAUserInviteDetails | None = None


class SuccessfullyAcceptedAUserInviteDetail(LogDetail):
    data: SuccessfullyAcceptedAUserInviteLog

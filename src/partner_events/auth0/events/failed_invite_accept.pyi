# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["fi"]
    details: FailedInviteAcceptDetails | None = None


class FailedInviteAcceptDetail(LogDetail):
    data: FailedInviteAcceptLog

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedDelegatedSilentAuthenticationDetailsActor(Model):
    sub: str | None = None


class FailedDelegatedSilentAuthenticationDetailsSessionCookie(Model):
    mode: str | None = None


class FailedDelegatedSilentAuthenticationDetailsSession(Model):
    cookie: FailedDelegatedSilentAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedDelegatedSilentAuthenticationDetails(Model):
    actor: FailedDelegatedSilentAuthenticationDetailsActor | None = None
    session: FailedDelegatedSilentAuthenticationDetailsSession | None = None
    triggered_by_session_transfer_token: bool | None = None


class FailedDelegatedSilentAuthenticationLog(LogBase):
    type: str
    details: FailedDelegatedSilentAuthenticationDetails | None = None


class FailedDelegatedSilentAuthenticationDetail(LogDetail):
    data: FailedDelegatedSilentAuthenticationLog


class FailedDelegatedSilentAuthentication(LogEvent):
    """Auth0's `fdelsa` (Failed Delegated Silent Authentication): A delegated login without the user's doing
    failed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedDelegatedSilentAuthenticationDetail

    @property
    def kind(self) -> Literal["fdelsa"]:
        return "fdelsa"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginError


class FailedSilentAuthDetailsSessionCookie(Model):
    mode: str | None = None


class FailedSilentAuthDetailsSession(Model):
    cookie: FailedSilentAuthDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedSilentAuthDetails(Model):
    session: FailedSilentAuthDetailsSession | None = None
    triggered_by_session_transfer_token: bool | None = None
    body: JsonObject | None = None
    connection: str | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None
    session_connection: str | None = None
    session_id: str | None = None


class FailedSilentAuthLog(LogBase):
    type: str
    details: FailedSilentAuthDetails | None = None


class FailedSilentAuthDetail(LogDetail):
    data: FailedSilentAuthLog


class FailedSilentAuth(LogEvent):
    """Auth0's `fsa` (Failed Silent Auth): A login without the user's doing failed, for example since there is
    no session. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedSilentAuthDetail

    @property
    def kind(self) -> Literal["fsa"]:
        return "fsa"

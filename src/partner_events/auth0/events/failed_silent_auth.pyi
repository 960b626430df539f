# Generated from schemas/auth0/events/fsa.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.login_error import LoginError


class FailedSilentAuthDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


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
    """The parameters of the request that failed."""

    session_connection: str | None = None
    session_id: str | None = None


class FailedSilentAuthLog(LogBase):
    type: Literal["fsa"]
    details: FailedSilentAuthDetails | None = None


class FailedSilentAuthDetail(LogDetail):
    data: FailedSilentAuthLog

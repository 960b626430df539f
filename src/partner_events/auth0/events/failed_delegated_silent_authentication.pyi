# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class FailedDelegatedSilentAuthenticationDetailsActor(Model):
    sub: str | None = None


class FailedDelegatedSilentAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedDelegatedSilentAuthenticationDetailsSession(Model):
    cookie: FailedDelegatedSilentAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedDelegatedSilentAuthenticationDetails(Model):
    actor: FailedDelegatedSilentAuthenticationDetailsActor | None = None
    session: FailedDelegatedSilentAuthenticationDetailsSession | None = None
    triggered_by_session_transfer_token: bool | None = None


class FailedDelegatedSilentAuthenticationLog(LogBase):
    type: Literal["fdelsa"]
    details: FailedDelegatedSilentAuthenticationDetails | None = None


class FailedDelegatedSilentAuthenticationDetail(LogDetail):
    data: FailedDelegatedSilentAuthenticationLog

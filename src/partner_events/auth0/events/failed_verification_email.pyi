# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedVerificationEmailDetailsBody(Model):
    tenant: str | None = None
    ticket: str | None = None


class FailedVerificationEmailDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | None = None
    includeEmailInRedirect: str | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class FailedVerificationEmailDetails(Model):
    body: FailedVerificationEmailDetailsBody | None = None
    email: str | None = None
    query: FailedVerificationEmailDetailsQuery | None = None
    title: str | None = None


class FailedVerificationEmailLog(LogBase):
    type: Literal["fv"]
    details: FailedVerificationEmailDetails | None = None


class FailedVerificationEmailDetail(LogDetail):
    data: FailedVerificationEmailLog

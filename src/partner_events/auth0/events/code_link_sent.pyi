# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Json, Model
from partner_events.auth0._log import LogBase, LogDetail


class CodeLinkSentDetailsBody(Model):
    authParams: Json | None = None
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    send: str | None = None
    tenant: str | None = None
    transaction: Json | None = None


class CodeLinkSentDetails(Model):
    body: CodeLinkSentDetailsBody | None = None
    link: str | None = None
    transaction_id: str | None = None


class CodeLinkSentLog(LogBase):
    type: Literal["cls"]
    details: CodeLinkSentDetails | None = None


class CodeLinkSentDetail(LogDetail):
    data: CodeLinkSentLog

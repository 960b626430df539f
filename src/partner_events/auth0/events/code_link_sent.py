# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: CodeLinkSentDetails | None = None


class CodeLinkSentDetail(LogDetail):
    data: CodeLinkSentLog


class CodeLinkSent(LogEvent):
    """Auth0's `cls` (Code/Link Sent): A user was sent a code or link for a login without password.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: CodeLinkSentDetail

    @property
    def kind(self) -> Literal["cls"]:
        return "cls"

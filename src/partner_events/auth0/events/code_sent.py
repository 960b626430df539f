# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from pydantic import Field


class CodeSentDetailsBodyAuthParams(Model):
    audience: str | None = None
    redirect_uri: str | None = None
    response_type: str | None = None
    scope: str | None = None
    state: str | None = None


class CodeSentDetailsBody(Model):
    authParams: CodeSentDetailsBodyAuthParams | None = None
    client_id: str | None = None
    connection: str | None = None
    ip: str | None = None
    phone_number: str | None = None
    request_language: str | None = None
    send: str | None = None
    tenant: str | None = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    username: str | None = None


class CodeSentDetails(Model):
    body: CodeSentDetailsBody | None = None
    transaction_id: str | None = None


class CodeSentLog(LogBase):
    type: str
    details: CodeSentDetails | None = None


class CodeSentDetail(LogDetail):
    data: CodeSentLog


class CodeSent(LogEvent):
    """Auth0's `cs` (Code Sent): A user was sent a code for a login without password.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: CodeSentDetail

    @property
    def kind(self) -> Literal["cs"]:
        return "cs"

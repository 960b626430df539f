# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Json, JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, RiskAssessment
from pydantic import Field


class SuccessSignupDetailsActions(Model):
    executions: list[str] | None = None


class SuccessSignupDetailsBodyOrganization(Model):
    branding: str | None = None
    display_name: str | None = None
    id: str | None = None
    metadata: Json | None = None
    name: str | None = None


class SuccessSignupDetailsBodyTransaction(Model):
    acr_values: str | list[str] | None = None
    id: str | None = None
    locale: str | None = None
    login_hint: str | None = None
    prompt: list[str] | None = None
    protocol: str | None = None
    redirect_uri: str | None = None
    requested_scopes: list[str] | None = None
    response_mode: str | None = None
    response_type: list[str] | None = None
    state: str | None = None
    ui_locales: list[str] | None = None


class SuccessSignupDetailsBody(Model):
    app_metadata: JsonObject | None = None
    blocked: bool | None = None
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    email_verified: bool | None = None
    family_name: str | None = None
    given_name: str | None = None
    ip: str | None = None
    name: str | None = None
    nickname: str | None = None
    organization: SuccessSignupDetailsBodyOrganization | None = None
    password: str | None = None
    phone_number: str | None = None
    phone_verified: bool | None = None
    picture: str | None = None
    request_language: str | None = None
    tenant: str | None = None
    transaction: SuccessSignupDetailsBodyTransaction | None = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    user_id: str | None = None
    user_metadata: str | JsonObject | None = None
    username: str | None = None


class SuccessSignupDetailsSessionCookie(Model):
    mode: str | None = None


class SuccessSignupDetailsSession(Model):
    cookie: SuccessSignupDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessSignupDetails(Model):
    actions: SuccessSignupDetailsActions | None = None
    body: SuccessSignupDetailsBody | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessSignupDetailsSession | None = None
    session_id: str | None = None
    transaction_id: str | None = None
    query: JsonObject | None = None


class SuccessSignupLog(LogBase):
    type: str
    details: SuccessSignupDetails | None = None


class SuccessSignupDetail(LogDetail):
    data: SuccessSignupLog


class SuccessSignup(LogEvent):
    """Auth0's `ss` (Success Signup): A user registered.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessSignupDetail

    @property
    def kind(self) -> Literal["ss"]:
        return "ss"

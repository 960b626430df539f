# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from pydantic import Field


class MFAAuthFailedDetailsAuthenticator(Model):
    id: str | None = None
    phone_number: str | None = None
    type: str | None = None


class MFAAuthFailedDetailsEnrollment(Model):
    id_: Annotated[str | None, Field(alias="_id")] = None
    identifier: str | None = None
    name: str | None = None
    phone_number: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class MFAAuthFailedDetailsFailureDetails(Model):
    errorCode: str | None = None
    message: str | None = None


class MFAAuthFailedDetailsProviderError(Model):
    errorCode: str | None = None
    message: str | None = None


class MFAAuthFailedDetailsRequestAuth(Model):
    scopes: list[str] | None = None
    strategy: str | None = None


class MFAAuthFailedDetailsRequestBody(Model):
    code: str | None = None


class MFAAuthFailedDetailsRequest(Model):
    auth: MFAAuthFailedDetailsRequestAuth | None = None
    body: MFAAuthFailedDetailsRequestBody | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: str | None = None
    userAgent: str | None = None


class MFAAuthFailedDetails(Model):
    authenticator: MFAAuthFailedDetailsAuthenticator | None = None
    device_id: str | None = None
    enrollment: MFAAuthFailedDetailsEnrollment | None = None
    failure_details: MFAAuthFailedDetailsFailureDetails | None = None
    first_factor: bool | None = None
    provider_error: MFAAuthFailedDetailsProviderError | None = None
    remember_browser: bool | None = None
    request: MFAAuthFailedDetailsRequest | None = None
    response: JsonObject | None = None
    session_id: str | None = None


class MFAAuthFailedLog(LogBase):
    type: str
    details: MFAAuthFailedDetails | None = None


class MFAAuthFailedDetail(LogDetail):
    data: MFAAuthFailedLog


class MFAAuthFailed(LogEvent):
    """Auth0's `gd_auth_failed` (MFA Auth failed): A second factor was wrong, or could not be checked.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAAuthFailedDetail

    @property
    def kind(self) -> Literal["gd_auth_failed"]:
        return "gd_auth_failed"

# Generated from schemas/auth0 by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import JsonObject, Model
from pydantic import Field


class GuardianDetailsAuthenticator(Model):
    id: str | None = None
    phone_number: str | int | None = None
    type: str | None = None


class GuardianDetailsEnrollment(Model):
    id_: Annotated[str | None, Field(alias="_id")] = None
    identifier: str | None = None
    name: str | None = None
    phone_number: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class GuardianDetailsFailureDetails(Model):
    errorCode: str | None = None
    message: str | None = None


class GuardianDetailsProviderError(Model):
    errorCode: str | None = None
    message: str | None = None


class GuardianDetails(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    authenticator: GuardianDetailsAuthenticator | None = None
    device_id: str | None = None
    enrollment: GuardianDetailsEnrollment | None = None
    failure_details: GuardianDetailsFailureDetails | None = None
    first_factor: bool | None = None
    provider_error: GuardianDetailsProviderError | None = None
    remember_browser: bool | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    session_id: str | None = None

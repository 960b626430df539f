# Generated from schemas/auth0/events/mgmt_api_read.json by `python -m codegen`; do not edit.
# Vocabularies are in management_api_read_operation.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Json, JsonObject, Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class ManagementAPIReadOperationDetailsRequestAuthCredentials(Model):
    jti: str | None = None


class ManagementAPIReadOperationDetailsRequestAuthUser(Model):
    email: str | None = None
    name: str | None = None
    user_id: str | None = None


class ManagementAPIReadOperationDetailsRequestAuth(Model):
    credentials: ManagementAPIReadOperationDetailsRequestAuthCredentials | str | None = None
    strategy: str | None = None
    user: ManagementAPIReadOperationDetailsRequestAuthUser | str | None = None


class ManagementAPIReadOperationDetailsRequest(Model):
    auth: ManagementAPIReadOperationDetailsRequestAuth | None = None
    channel: str | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: JsonObject | None = None
    userAgent: str | None = None


class ManagementAPIReadOperationDetailsResponse(Model):
    body: JsonObject | list[Json] | None = None
    statusCode: Number | None = None


class ManagementAPIReadOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: ManagementAPIReadOperationDetailsRequest | None = None
    response: ManagementAPIReadOperationDetailsResponse | None = None


class ManagementAPIReadOperationLog(LogBase):
    type: str
    details: ManagementAPIReadOperationDetails | None = None


class ManagementAPIReadOperationDetail(LogDetail):
    data: ManagementAPIReadOperationLog


class ManagementAPIReadOperation(LogEvent):
    """Auth0's `mgmt_api_read` (Management API read Operation): The Management API was read where the answer
    holds secrets. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ManagementAPIReadOperationDetail

    @property
    def kind(self) -> Literal["mgmt_api_read"]:
        return "mgmt_api_read"

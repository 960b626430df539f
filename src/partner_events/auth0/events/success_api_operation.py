# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import APIRequest, APIResponse


class SuccessAPIOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: APIRequest | None = None
    response: APIResponse | None = None
    deleted: bool | None = None


class SuccessAPIOperationLog(LogBase):
    type: str
    details: SuccessAPIOperationDetails | None = None


class SuccessAPIOperationDetail(LogDetail):
    data: SuccessAPIOperationLog


class SuccessAPIOperation(LogEvent):
    """Auth0's `sapi` (Success API Operation): The Management API changed something.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessAPIOperationDetail

    @property
    def kind(self) -> Literal["sapi"]:
        return "sapi"

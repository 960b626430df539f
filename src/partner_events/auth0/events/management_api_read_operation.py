# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import APIRequest, APIResponse


class ManagementAPIReadOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: APIRequest | None = None
    response: APIResponse | None = None


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

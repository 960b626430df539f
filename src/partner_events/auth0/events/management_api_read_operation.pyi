# Generated from schemas/auth0/events/mgmt_api_read.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.api_request import APIRequest
from partner_events.auth0.models.api_response import APIResponse


class ManagementAPIReadOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: APIRequest | None = None
    response: APIResponse | None = None


class ManagementAPIReadOperationLog(LogBase):
    type: Literal["mgmt_api_read"]
    details: ManagementAPIReadOperationDetails | None = None


class ManagementAPIReadOperationDetail(LogDetail):
    data: ManagementAPIReadOperationLog

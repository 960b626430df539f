# Generated from schemas/auth0/events/sapi.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.api_request import APIRequest
from partner_events.auth0.models.api_response import APIResponse


class SuccessAPIOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: APIRequest | None = None
    response: APIResponse | None = None
    deleted: bool | None = None


class SuccessAPIOperationLog(LogBase):
    type: Literal["sapi"]
    details: SuccessAPIOperationDetails | None = None


class SuccessAPIOperationDetail(LogDetail):
    data: SuccessAPIOperationLog

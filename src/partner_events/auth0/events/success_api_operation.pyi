# Generated from schemas/auth0/events/sapi.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessAPIOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None


class SuccessAPIOperationLog(LogBase):
    type: Literal["sapi"]
    details: SuccessAPIOperationDetails | None = None


class SuccessAPIOperationDetail(LogDetail):
    data: SuccessAPIOperationLog

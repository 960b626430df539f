# Generated from schemas/auth0/events/sdu.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessUserDeletionDetailsBody(Model):
    connection: str | None = None
    tenant: str | None = None


class SuccessUserDeletionDetails(Model):
    body: SuccessUserDeletionDetailsBody | None = None
    query: JsonObject | None = None


class SuccessUserDeletionLog(LogBase):
    type: Literal["sdu"]
    details: SuccessUserDeletionDetails | None = None


class SuccessUserDeletionDetail(LogDetail):
    data: SuccessUserDeletionLog

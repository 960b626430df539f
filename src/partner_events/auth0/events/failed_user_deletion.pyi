# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedUserDeletionDetailsBody(Model):
    connection: str | None = None
    tenant: str | None = None


class FailedUserDeletionDetails(Model):
    body: FailedUserDeletionDetailsBody | None = None


class FailedUserDeletionLog(LogBase):
    type: Literal["fdu"]
    details: FailedUserDeletionDetails | None = None


class FailedUserDeletionDetail(LogDetail):
    data: FailedUserDeletionLog

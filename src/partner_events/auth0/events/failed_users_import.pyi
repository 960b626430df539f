# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedUsersImportDetails(Model):
    connection: str | None = None
    tenant: str | None = None


class FailedUsersImportLog(LogBase):
    type: Literal["fui"]
    details: FailedUsersImportDetails | None = None


class FailedUsersImportDetail(LogDetail):
    data: FailedUsersImportLog

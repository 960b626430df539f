# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class WarningUserManagementDetails(Model):
    tenant: str | None = None
    user_id: str | None = None


class WarningUserManagementLog(LogBase):
    type: Literal["wum"]
    details: WarningUserManagementDetails | None = None


class WarningUserManagementDetail(LogDetail):
    data: WarningUserManagementLog

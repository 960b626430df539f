# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class WarningUserManagementDetails(Model):
    tenant: str | None = None
    user_id: str | None = None


class WarningUserManagementLog(LogBase):
    type: str
    details: WarningUserManagementDetails | None = None


class WarningUserManagementDetail(LogDetail):
    data: WarningUserManagementLog


class WarningUserManagement(LogEvent):
    """Auth0's `wum` (Warning User Management): Something is amiss with an operation on users.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: WarningUserManagementDetail

    @property
    def kind(self) -> Literal["wum"]:
        return "wum"

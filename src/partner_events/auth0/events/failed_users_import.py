# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedUsersImportDetails(Model):
    connection: str | None = None
    tenant: str | None = None


class FailedUsersImportLog(LogBase):
    type: str
    details: FailedUsersImportDetails | None = None


class FailedUsersImportDetail(LogDetail):
    data: FailedUsersImportLog


class FailedUsersImport(LogEvent):
    """Auth0's `fui` (Failed users import): An import of users failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedUsersImportDetail

    @property
    def kind(self) -> Literal["fui"]:
        return "fui"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfullyImportedUsersDetails(Model):
    connection: str | None = None
    tenant: str | None = None


class SuccessfullyImportedUsersLog(LogBase):
    type: str
    details: SuccessfullyImportedUsersDetails | None = None


class SuccessfullyImportedUsersDetail(LogDetail):
    data: SuccessfullyImportedUsersLog


class SuccessfullyImportedUsers(LogEvent):
    """Auth0's `sui` (Successfully imported users): Users were imported.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfullyImportedUsersDetail

    @property
    def kind(self) -> Literal["sui"]:
        return "sui"

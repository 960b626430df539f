# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedUserDeletionDetailsBody(Model):
    connection: str | None = None
    tenant: str | None = None


class FailedUserDeletionDetails(Model):
    body: FailedUserDeletionDetailsBody | None = None


class FailedUserDeletionLog(LogBase):
    type: str
    details: FailedUserDeletionDetails | None = None


class FailedUserDeletionDetail(LogDetail):
    data: FailedUserDeletionLog


class FailedUserDeletion(LogEvent):
    """Auth0's `fdu` (Failed User Deletion): A user could not be deleted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedUserDeletionDetail

    @property
    def kind(self) -> Literal["fdu"]:
        return "fdu"

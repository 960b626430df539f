# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessUserDeletionDetailsBody(Model):
    connection: str | None = None
    tenant: str | None = None


class SuccessUserDeletionDetails(Model):
    body: SuccessUserDeletionDetailsBody | None = None
    query: JsonObject | None = None


class SuccessUserDeletionLog(LogBase):
    type: str
    details: SuccessUserDeletionDetails | None = None


class SuccessUserDeletionDetail(LogDetail):
    data: SuccessUserDeletionLog


class SuccessUserDeletion(LogEvent):
    """Auth0's `sdu` (Success User Deletion): A user was deleted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessUserDeletionDetail

    @property
    def kind(self) -> Literal["sdu"]:
        return "sdu"

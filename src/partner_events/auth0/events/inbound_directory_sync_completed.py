# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class InboundDirectorySyncCompletedDetails(Model):
    completed_at: str | None = None
    created_at: str | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    sync_status: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncCompletedLog(LogBase):
    type: str
    details: InboundDirectorySyncCompletedDetails | None = None


class InboundDirectorySyncCompletedDetail(LogDetail):
    data: InboundDirectorySyncCompletedLog


class InboundDirectorySyncCompleted(LogEvent):
    """Auth0's `directory_sync_completed` (Inbound Directory Sync Completed): A synchronisation with a
    directory ended. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: InboundDirectorySyncCompletedDetail

    @property
    def kind(self) -> Literal["directory_sync_completed"]:
        return "directory_sync_completed"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class InboundDirectorySyncStartedDetails(Model):
    created_at: str | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncStartedLog(LogBase):
    type: str
    details: InboundDirectorySyncStartedDetails | None = None


class InboundDirectorySyncStartedDetail(LogDetail):
    data: InboundDirectorySyncStartedLog


class InboundDirectorySyncStarted(LogEvent):
    """Auth0's `directory_sync_started` (Inbound Directory Sync Started): A synchronisation with a directory
    began. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: InboundDirectorySyncStartedDetail

    @property
    def kind(self) -> Literal["directory_sync_started"]:
        return "directory_sync_started"

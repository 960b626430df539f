# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class InboundDirectorySyncFailedDetailsErrorUserError(Model):
    identity_user_id: str | None = None
    operation: str | None = None
    reason: str | None = None


class InboundDirectorySyncFailedDetailsError(Model):
    message: str | None = None
    user_errors: list[InboundDirectorySyncFailedDetailsErrorUserError] | None = None
    user_errors_summary: dict[str, Number] | None = None
    user_errors_truncated: bool | None = None


class InboundDirectorySyncFailedDetails(Model):
    created_at: str | None = None
    error: InboundDirectorySyncFailedDetailsError | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    sync_status: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncFailedLog(LogBase):
    type: str
    details: InboundDirectorySyncFailedDetails | None = None


class InboundDirectorySyncFailedDetail(LogDetail):
    data: InboundDirectorySyncFailedLog


class InboundDirectorySyncFailed(LogEvent):
    """Auth0's `directory_sync_failed` (Inbound Directory Sync Failed): A synchronisation with a directory was
    broken off by an error. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: InboundDirectorySyncFailedDetail

    @property
    def kind(self) -> Literal["directory_sync_failed"]:
        return "directory_sync_failed"

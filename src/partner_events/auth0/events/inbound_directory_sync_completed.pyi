# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class InboundDirectorySyncCompletedDetails(Model):
    completed_at: str | None = None
    created_at: str | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    sync_status: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncCompletedLog(LogBase):
    type: Literal["directory_sync_completed"]
    details: InboundDirectorySyncCompletedDetails | None = None


class InboundDirectorySyncCompletedDetail(LogDetail):
    data: InboundDirectorySyncCompletedLog

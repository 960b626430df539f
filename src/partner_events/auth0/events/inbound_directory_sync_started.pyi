# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class InboundDirectorySyncStartedDetails(Model):
    created_at: str | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncStartedLog(LogBase):
    type: Literal["directory_sync_started"]
    details: InboundDirectorySyncStartedDetails | None = None


class InboundDirectorySyncStartedDetail(LogDetail):
    data: InboundDirectorySyncStartedLog

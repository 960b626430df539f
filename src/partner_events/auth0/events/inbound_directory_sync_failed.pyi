# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["directory_sync_failed"]
    details: InboundDirectorySyncFailedDetails | None = None


class InboundDirectorySyncFailedDetail(LogDetail):
    data: InboundDirectorySyncFailedLog

# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class SuccessResourceCleanupDetails(Model):
    endCount: Number | None = None
    removedCount: Number | None = None
    resource: str | None = None
    start: Number | None = None


class SuccessResourceCleanupLog(LogBase):
    type: Literal["resource_cleanup"]
    details: SuccessResourceCleanupDetails | None = None


class SuccessResourceCleanupDetail(LogDetail):
    data: SuccessResourceCleanupLog

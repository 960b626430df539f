# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessResourceCleanupDetails(Model):
    endCount: Number | None = None
    removedCount: Number | None = None
    resource: str | None = None
    start: Number | None = None


class SuccessResourceCleanupLog(LogBase):
    type: str
    details: SuccessResourceCleanupDetails | None = None


class SuccessResourceCleanupDetail(LogDetail):
    data: SuccessResourceCleanupLog


class SuccessResourceCleanup(LogEvent):
    """Auth0's `resource_cleanup` (Success Resource Cleanup): Resources above the limit, such as refresh
    tokens, were removed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessResourceCleanupDetail

    @property
    def kind(self) -> Literal["resource_cleanup"]:
        return "resource_cleanup"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedLogoutDetails(Model):
    allowed_logout_url: list[str] | None = None
    initiated_by: str | None = None
    protocol: str | None = None
    return_to: str | None = None
    session_id: str | None = None


class FailedLogoutLog(LogBase):
    type: str
    details: FailedLogoutDetails | None = None


class FailedLogoutDetail(LogDetail):
    data: FailedLogoutLog


class FailedLogout(LogEvent):
    """Auth0's `flo` (Failed Logout): A logout failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedLogoutDetail

    @property
    def kind(self) -> Literal["flo"]:
        return "flo"

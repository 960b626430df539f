# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessLogoutDetails(Model):
    allowed_logout_url: list[str] | None = None
    initiated_by: str | None = None
    protocol: str | None = None
    return_to: str | None = None
    session_id: str | None = None
    session_metadata: dict[str, str] | None = None


class SuccessLogoutLog(LogBase):
    type: str
    details: SuccessLogoutDetails | None = None


class SuccessLogoutDetail(LogDetail):
    data: SuccessLogoutLog


class SuccessLogout(LogEvent):
    """Auth0's `slo` (Success Logout): A user logged out.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessLogoutDetail

    @property
    def kind(self) -> Literal["slo"]:
        return "slo"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class MFAUserDeleteLog(Log):
    type: str


class MFAUserDeleteDetail(LogDetail):
    data: MFAUserDeleteLog


class MFAUserDelete(LogEvent):
    """Auth0's `gd_user_delete` (MFA User Delete): A user's second factors were deleted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAUserDeleteDetail

    @property
    def kind(self) -> Literal["gd_user_delete"]:
        return "gd_user_delete"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessfulUniversalLogoutRequestLog(Log):
    type: str


class SuccessfulUniversalLogoutRequestDetail(LogDetail):
    data: SuccessfulUniversalLogoutRequestLog


class SuccessfulUniversalLogoutRequest(LogEvent):
    """Auth0's `universal_logout_succeeded` (Successful Universal Logout request): A universal logout request
    succeeded. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulUniversalLogoutRequestDetail

    @property
    def kind(self) -> Literal["universal_logout_succeeded"]:
        return "universal_logout_succeeded"

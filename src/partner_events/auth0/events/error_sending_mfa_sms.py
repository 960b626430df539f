# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class ErrorSendingMFASMSLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class ErrorSendingMFASMSDetail(LogDetail):
    data: ErrorSendingMFASMSLog


class ErrorSendingMFASMS(LogEvent):
    """Auth0's `gd_send_sms_failure` (Error Sending MFA SMS): A text message with the second factor could not
    be sent. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ErrorSendingMFASMSDetail

    @property
    def kind(self) -> Literal["gd_send_sms_failure"]:
        return "gd_send_sms_failure"

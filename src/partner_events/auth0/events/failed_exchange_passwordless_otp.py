# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangePasswordlessOTPLog(Log):
    type: str


class FailedExchangePasswordlessOTPDetail(LogDetail):
    data: FailedExchangePasswordlessOTPLog


class FailedExchangePasswordlessOTP(LogEvent):
    """Auth0's `fepotpft` (Failed Exchange Passwordless OTP): A passwordless one-time password could not be
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangePasswordlessOTPDetail

    @property
    def kind(self) -> Literal["fepotpft"]:
        return "fepotpft"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeNativeSocialLoginDetails(Model):
    subject_token_type: str | None = None


class FailedExchangeNativeSocialLoginLog(LogBase):
    type: str
    details: FailedExchangeNativeSocialLoginDetails | None = None


class FailedExchangeNativeSocialLoginDetail(LogDetail):
    data: FailedExchangeNativeSocialLoginLog


class FailedExchangeNativeSocialLogin(LogEvent):
    """Auth0's `fens` (Failed Exchange Native Social Login): A native login with a social provider failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeNativeSocialLoginDetail

    @property
    def kind(self) -> Literal["fens"]:
        return "fens"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeNativeSocialLoginDetails(Model):
    access_token_jti: str | None = None
    subject_token_type: str | None = None


class SuccessExchangeNativeSocialLoginLog(LogBase):
    type: str
    details: SuccessExchangeNativeSocialLoginDetails | None = None


class SuccessExchangeNativeSocialLoginDetail(LogDetail):
    data: SuccessExchangeNativeSocialLoginLog


class SuccessExchangeNativeSocialLogin(LogEvent):
    """Auth0's `sens` (Success Exchange Native Social Login): A native login with a social provider succeeded.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeNativeSocialLoginDetail

    @property
    def kind(self) -> Literal["sens"]:
        return "sens"

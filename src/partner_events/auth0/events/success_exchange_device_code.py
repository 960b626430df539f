# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeDeviceCodeDetails(Model):
    access_token_jti: str | None = None


class SuccessExchangeDeviceCodeLog(LogBase):
    type: str
    details: SuccessExchangeDeviceCodeDetails | None = None


class SuccessExchangeDeviceCodeDetail(LogDetail):
    data: SuccessExchangeDeviceCodeLog


class SuccessExchangeDeviceCode(LogEvent):
    """Auth0's `sede` (Success Exchange Device Code): A device code was exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeDeviceCodeDetail

    @property
    def kind(self) -> Literal["sede"]:
        return "sede"

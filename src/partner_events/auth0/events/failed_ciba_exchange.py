# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedCIBAExchangeDetailsError(Model):
    message: str | None = None


class FailedCIBAExchangeDetails(Model):
    client_authentication_error: str | None = None
    error: FailedCIBAExchangeDetailsError | None = None


class FailedCIBAExchangeLog(LogBase):
    type: str
    details: FailedCIBAExchangeDetails | None = None


class FailedCIBAExchangeDetail(LogDetail):
    data: FailedCIBAExchangeLog


class FailedCIBAExchange(LogEvent):
    """Auth0's `ciba_exchange_failed` (Failed CIBA Exchange): A backchannel authentication request could not
    be turned into tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedCIBAExchangeDetail

    @property
    def kind(self) -> Literal["ciba_exchange_failed"]:
        return "ciba_exchange_failed"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfulCIBAExchangeDetails(Model):
    notification_channel: str | None = None
    transaction_linking_id: str | None = None


class SuccessfulCIBAExchangeLog(LogBase):
    type: str
    details: SuccessfulCIBAExchangeDetails | None = None


class SuccessfulCIBAExchangeDetail(LogDetail):
    data: SuccessfulCIBAExchangeLog


class SuccessfulCIBAExchange(LogEvent):
    """Auth0's `ciba_exchange_succeeded` (Successful CIBA Exchange): A backchannel authentication request was
    turned into tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulCIBAExchangeDetail

    @property
    def kind(self) -> Literal["ciba_exchange_succeeded"]:
        return "ciba_exchange_succeeded"

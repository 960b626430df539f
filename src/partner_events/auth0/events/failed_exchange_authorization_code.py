# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeAuthorizationCodeDetails(Model):
    code: str | None = None
    requested_client_id: str | None = None


class FailedExchangeAuthorizationCodeLog(LogBase):
    type: str
    details: FailedExchangeAuthorizationCodeDetails | None = None


class FailedExchangeAuthorizationCodeDetail(LogDetail):
    data: FailedExchangeAuthorizationCodeLog


class FailedExchangeAuthorizationCode(LogEvent):
    """Auth0's `feacft` (Failed Exchange Authorization Code): An authorization code could not be exchanged for
    tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeAuthorizationCodeDetail

    @property
    def kind(self) -> Literal["feacft"]:
        return "feacft"

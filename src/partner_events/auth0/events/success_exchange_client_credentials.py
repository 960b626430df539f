# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeClientCredentialsDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeClientCredentialsDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeClientCredentialsDetailsActions | None = None


class SuccessExchangeClientCredentialsLog(LogBase):
    type: str
    details: SuccessExchangeClientCredentialsDetails | None = None


class SuccessExchangeClientCredentialsDetail(LogDetail):
    data: SuccessExchangeClientCredentialsLog


class SuccessExchangeClientCredentials(LogEvent):
    """Auth0's `seccft` (Success Exchange Client Credentials): An application got a token for its own
    credentials. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeClientCredentialsDetail

    @property
    def kind(self) -> Literal["seccft"]:
        return "seccft"

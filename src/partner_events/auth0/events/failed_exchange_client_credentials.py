# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeClientCredentialsDetails(Model):
    client_authentoication_error: str | None = None


class FailedExchangeClientCredentialsLog(LogBase):
    type: str
    details: FailedExchangeClientCredentialsDetails | None = None


class FailedExchangeClientCredentialsDetail(LogDetail):
    data: FailedExchangeClientCredentialsLog


class FailedExchangeClientCredentials(LogEvent):
    """Auth0's `feccft` (Failed Exchange Client Credentials): An application got no token for its own
    credentials. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeClientCredentialsDetail

    @property
    def kind(self) -> Literal["feccft"]:
        return "feccft"

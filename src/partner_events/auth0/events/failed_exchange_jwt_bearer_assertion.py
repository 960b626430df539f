# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangeJWTBearerAssertionLog(Log):
    type: str


class FailedExchangeJWTBearerAssertionDetail(LogDetail):
    data: FailedExchangeJWTBearerAssertionLog


class FailedExchangeJWTBearerAssertion(LogEvent):
    """Auth0's `jwt_bearer_exchange_failed` (Failed Exchange JWT Bearer Assertion): A JWT bearer assertion
    could not be exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeJWTBearerAssertionDetail

    @property
    def kind(self) -> Literal["jwt_bearer_exchange_failed"]:
        return "jwt_bearer_exchange_failed"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangeDeviceCodeLog(Log):
    type: str


class FailedExchangeDeviceCodeDetail(LogDetail):
    data: FailedExchangeDeviceCodeLog


class FailedExchangeDeviceCode(LogEvent):
    """Auth0's `fede` (Failed Exchange Device Code): A device code could not be exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeDeviceCodeDetail

    @property
    def kind(self) -> Literal["fede"]:
        return "fede"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedByConnectorLog(Log):
    type: str


class FailedByConnectorDetail(LogDetail):
    data: FailedByConnectorLog


class FailedByConnector(LogEvent):
    """Auth0's `fc` (Failed by Connector): A login by way of a connector failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedByConnectorDetail

    @property
    def kind(self) -> Literal["fc"]:
        return "fc"

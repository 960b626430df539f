# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class ConnectorOnlineLog(Log):
    type: str


class ConnectorOnlineDetail(LogDetail):
    data: ConnectorOnlineLog


class ConnectorOnline(LogEvent):
    """Auth0's `con` (Connector Online): An AD/LDAP connector is connected and working.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ConnectorOnlineDetail

    @property
    def kind(self) -> Literal["con"]:
        return "con"

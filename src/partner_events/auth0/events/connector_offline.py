# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class ConnectorOfflineLog(Log):
    type: str


class ConnectorOfflineDetail(LogDetail):
    data: ConnectorOfflineLog


class ConnectorOffline(LogEvent):
    """Auth0's `coff` (Connector Offline): An AD/LDAP connector lost its connection.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ConnectorOfflineDetail

    @property
    def kind(self) -> Literal["coff"]:
        return "coff"

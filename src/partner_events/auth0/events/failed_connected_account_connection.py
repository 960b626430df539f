# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedConnectedAccountConnectionDetailsError(Model):
    detail: str | None = None
    status: Number | None = None
    title: str | None = None
    type: str | None = None


class FailedConnectedAccountConnectionDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class FailedConnectedAccountConnectionDetails(Model):
    error: FailedConnectedAccountConnectionDetailsError | None = None
    request: FailedConnectedAccountConnectionDetailsRequest | None = None


class FailedConnectedAccountConnectionLog(LogBase):
    type: str
    details: FailedConnectedAccountConnectionDetails | None = None


class FailedConnectedAccountConnectionDetail(LogDetail):
    data: FailedConnectedAccountConnectionLog


class FailedConnectedAccountConnection(LogEvent):
    """Auth0's `connected_accounts_connection_failed` (Failed Connected Account Connection): A user could not
    connect an account at a third party. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedConnectedAccountConnectionDetail

    @property
    def kind(self) -> Literal["connected_accounts_connection_failed"]:
        return "connected_accounts_connection_failed"

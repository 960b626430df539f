# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedConnectedAccountDeleteDetailsConnectedAccount(Model):
    id: str | None = None


class FailedConnectedAccountDeleteDetailsError(Model):
    detail: str | None = None
    status: Number | None = None
    title: str | None = None
    type: str | None = None


class FailedConnectedAccountDeleteDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class FailedConnectedAccountDeleteDetails(Model):
    connected_account: FailedConnectedAccountDeleteDetailsConnectedAccount | None = None
    error: FailedConnectedAccountDeleteDetailsError | None = None
    request: FailedConnectedAccountDeleteDetailsRequest | None = None


class FailedConnectedAccountDeleteLog(LogBase):
    type: str
    details: FailedConnectedAccountDeleteDetails | None = None


class FailedConnectedAccountDeleteDetail(LogDetail):
    data: FailedConnectedAccountDeleteLog


class FailedConnectedAccountDelete(LogEvent):
    """Auth0's `connected_accounts_delete_failed` (Failed Connected Account Delete): A user could not remove a
    connected account. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedConnectedAccountDeleteDetail

    @property
    def kind(self) -> Literal["connected_accounts_delete_failed"]:
        return "connected_accounts_delete_failed"

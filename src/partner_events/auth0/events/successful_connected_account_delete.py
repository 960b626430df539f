# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfulConnectedAccountDeleteDetailsConnectedAccount(Model):
    id: str | None = None


class SuccessfulConnectedAccountDeleteDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulConnectedAccountDeleteDetails(Model):
    connected_account: SuccessfulConnectedAccountDeleteDetailsConnectedAccount | None = None
    request: SuccessfulConnectedAccountDeleteDetailsRequest | None = None


class SuccessfulConnectedAccountDeleteLog(LogBase):
    type: str
    details: SuccessfulConnectedAccountDeleteDetails | None = None


class SuccessfulConnectedAccountDeleteDetail(LogDetail):
    data: SuccessfulConnectedAccountDeleteLog


class SuccessfulConnectedAccountDelete(LogEvent):
    """Auth0's `connected_accounts_delete_succeeded` (Successful Connected Account Delete): A user removed a
    connected account. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulConnectedAccountDeleteDetail

    @property
    def kind(self) -> Literal["connected_accounts_delete_succeeded"]:
        return "connected_accounts_delete_succeeded"

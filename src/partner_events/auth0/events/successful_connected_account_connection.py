# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfulConnectedAccountConnectionDetailsConnectedAccount(Model):
    id: str | None = None
    idp_user_id: str | None = None


class SuccessfulConnectedAccountConnectionDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulConnectedAccountConnectionDetails(Model):
    connected_account: SuccessfulConnectedAccountConnectionDetailsConnectedAccount | None = None
    request: SuccessfulConnectedAccountConnectionDetailsRequest | None = None


class SuccessfulConnectedAccountConnectionLog(LogBase):
    type: str
    details: SuccessfulConnectedAccountConnectionDetails | None = None


class SuccessfulConnectedAccountConnectionDetail(LogDetail):
    data: SuccessfulConnectedAccountConnectionLog


class SuccessfulConnectedAccountConnection(LogEvent):
    """Auth0's `connected_accounts_connection_succeeded` (Successful Connected Account Connection): A user
    connected an account at a third party. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulConnectedAccountConnectionDetail

    @property
    def kind(self) -> Literal["connected_accounts_connection_succeeded"]:
        return "connected_accounts_connection_succeeded"

# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["connected_accounts_connection_succeeded"]
    details: SuccessfulConnectedAccountConnectionDetails | None = None


class SuccessfulConnectedAccountConnectionDetail(LogDetail):
    data: SuccessfulConnectedAccountConnectionLog

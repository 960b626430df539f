# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["connected_accounts_delete_failed"]
    details: FailedConnectedAccountDeleteDetails | None = None


class FailedConnectedAccountDeleteDetail(LogDetail):
    data: FailedConnectedAccountDeleteLog

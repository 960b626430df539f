# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessfulConnectedAccountDeleteDetailsConnectedAccount(Model):
    id: str | None = None


class SuccessfulConnectedAccountDeleteDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulConnectedAccountDeleteDetails(Model):
    connected_account: SuccessfulConnectedAccountDeleteDetailsConnectedAccount | None = None
    request: SuccessfulConnectedAccountDeleteDetailsRequest | None = None


class SuccessfulConnectedAccountDeleteLog(LogBase):
    type: Literal["connected_accounts_delete_succeeded"]
    details: SuccessfulConnectedAccountDeleteDetails | None = None


class SuccessfulConnectedAccountDeleteDetail(LogDetail):
    data: SuccessfulConnectedAccountDeleteLog

# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["connected_accounts_connection_failed"]
    details: FailedConnectedAccountConnectionDetails | None = None


class FailedConnectedAccountConnectionDetail(LogDetail):
    data: FailedConnectedAccountConnectionLog

# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class FailedOIDCBackChannelLogoutRequestDetailsRequest(Model):
    backchannel_logout_uri: str | None = None
    method: str | None = None


class FailedOIDCBackChannelLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class FailedOIDCBackChannelLogoutRequestDetails(Model):
    errors: list[str] | None = None
    initiator: str | None = None
    request: FailedOIDCBackChannelLogoutRequestDetailsRequest | None = None
    response: FailedOIDCBackChannelLogoutRequestDetailsResponse | None = None
    session_metadata: dict[str, str] | None = None


class FailedOIDCBackChannelLogoutRequestLog(LogBase):
    type: Literal["oidc_backchannel_logout_failed"]
    details: FailedOIDCBackChannelLogoutRequestDetails | None = None


class FailedOIDCBackChannelLogoutRequestDetail(LogDetail):
    data: FailedOIDCBackChannelLogoutRequestLog

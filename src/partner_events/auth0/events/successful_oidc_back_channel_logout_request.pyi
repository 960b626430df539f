# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class SuccessfulOIDCBackChannelLogoutRequestDetailsRequest(Model):
    backchannel_logout_uri: str | None = None
    method: str | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetails(Model):
    errors: list[str] | None = None
    initiator: str | None = None
    request: SuccessfulOIDCBackChannelLogoutRequestDetailsRequest | None = None
    response: SuccessfulOIDCBackChannelLogoutRequestDetailsResponse | None = None
    session_metadata: dict[str, str] | None = None


class SuccessfulOIDCBackChannelLogoutRequestLog(LogBase):
    type: Literal["oidc_backchannel_logout_succeeded"]
    details: SuccessfulOIDCBackChannelLogoutRequestDetails | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetail(LogDetail):
    data: SuccessfulOIDCBackChannelLogoutRequestLog

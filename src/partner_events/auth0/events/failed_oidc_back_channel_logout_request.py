# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: FailedOIDCBackChannelLogoutRequestDetails | None = None


class FailedOIDCBackChannelLogoutRequestDetail(LogDetail):
    data: FailedOIDCBackChannelLogoutRequestLog


class FailedOIDCBackChannelLogoutRequest(LogEvent):
    """Auth0's `oidc_backchannel_logout_failed` (Failed OIDC Back-Channel Logout request): An application
    could not be told of a logout by the back channel.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedOIDCBackChannelLogoutRequestDetail

    @property
    def kind(self) -> Literal["oidc_backchannel_logout_failed"]:
        return "oidc_backchannel_logout_failed"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: SuccessfulOIDCBackChannelLogoutRequestDetails | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetail(LogDetail):
    data: SuccessfulOIDCBackChannelLogoutRequestLog


class SuccessfulOIDCBackChannelLogoutRequest(LogEvent):
    """Auth0's `oidc_backchannel_logout_succeeded` (Successful OIDC Back-Channel Logout request): An
    application was told of a logout by the back channel.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulOIDCBackChannelLogoutRequestDetail

    @property
    def kind(self) -> Literal["oidc_backchannel_logout_succeeded"]:
        return "oidc_backchannel_logout_succeeded"

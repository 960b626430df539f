# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeAuthorizationCodeDetailsRefreshToken(Model):
    access: str | None = None
    session_id: str | None = None


class SuccessExchangeAuthorizationCodeDetails(Model):
    access_token_jti: str | None = None
    code: str | None = None
    refresh_token: SuccessExchangeAuthorizationCodeDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class SuccessExchangeAuthorizationCodeLog(LogBase):
    type: str
    details: SuccessExchangeAuthorizationCodeDetails | None = None


class SuccessExchangeAuthorizationCodeDetail(LogDetail):
    data: SuccessExchangeAuthorizationCodeLog


class SuccessExchangeAuthorizationCode(LogEvent):
    """Auth0's `seacft` (Success Exchange Authorization Code): An authorization code was exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeAuthorizationCodeDetail

    @property
    def kind(self) -> Literal["seacft"]:
        return "seacft"

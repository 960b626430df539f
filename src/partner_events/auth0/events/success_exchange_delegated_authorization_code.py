# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeDelegatedAuthorizationCodeDetailsActor(Model):
    sub: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshToken(Model):
    access: str | None = None
    session_id: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetails(Model):
    access_token_jti: str | None = None
    actor: SuccessExchangeDelegatedAuthorizationCodeDetailsActor | None = None
    code: str | None = None
    refresh_token: SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeLog(LogBase):
    type: str
    details: SuccessExchangeDelegatedAuthorizationCodeDetails | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetail(LogDetail):
    data: SuccessExchangeDelegatedAuthorizationCodeLog


class SuccessExchangeDelegatedAuthorizationCode(LogEvent):
    """Auth0's `sdeleacft` (Success Exchange Delegated Authorization Code): An authorization code of a
    delegated login was exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeDelegatedAuthorizationCodeDetail

    @property
    def kind(self) -> Literal["sdeleacft"]:
        return "sdeleacft"

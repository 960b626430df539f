# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeDelegatedAuthorizationCodeDetailsActor(Model):
    sub: str | None = None


class FailedExchangeDelegatedAuthorizationCodeDetails(Model):
    actor: FailedExchangeDelegatedAuthorizationCodeDetailsActor | None = None
    code: str | None = None
    requested_client_id: str | None = None


class FailedExchangeDelegatedAuthorizationCodeLog(LogBase):
    type: str
    details: FailedExchangeDelegatedAuthorizationCodeDetails | None = None


class FailedExchangeDelegatedAuthorizationCodeDetail(LogDetail):
    data: FailedExchangeDelegatedAuthorizationCodeLog


class FailedExchangeDelegatedAuthorizationCode(LogEvent):
    """Auth0's `fdeleacft` (Failed Exchange Delegated Authorization Code): An authorization code of a
    delegated login could not be exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeDelegatedAuthorizationCodeDetail

    @property
    def kind(self) -> Literal["fdeleacft"]:
        return "fdeleacft"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import Actor


class SuccessExchangeCustomTokenDetails(Model):
    access_token_jti: str | None = None
    actor: Actor | None = None
    subject_token_type: str | None = None


class SuccessExchangeCustomTokenLog(LogBase):
    type: str
    details: SuccessExchangeCustomTokenDetails | None = None


class SuccessExchangeCustomTokenDetail(LogDetail):
    data: SuccessExchangeCustomTokenLog


class SuccessExchangeCustomToken(LogEvent):
    """Auth0's `secte` (Success Exchange Custom Token): A custom token exchange succeeded.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeCustomTokenDetail

    @property
    def kind(self) -> Literal["secte"]:
        return "secte"

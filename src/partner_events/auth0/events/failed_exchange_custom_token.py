# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import Actor


class FailedExchangeCustomTokenDetails(Model):
    actor: Actor | None = None
    subject_token_type: str | None = None


class FailedExchangeCustomTokenLog(LogBase):
    type: str
    details: FailedExchangeCustomTokenDetails | None = None


class FailedExchangeCustomTokenDetail(LogDetail):
    data: FailedExchangeCustomTokenLog


class FailedExchangeCustomToken(LogEvent):
    """Auth0's `fecte` (Failed Exchange Custom Token): A custom token exchange failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeCustomTokenDetail

    @property
    def kind(self) -> Literal["fecte"]:
        return "fecte"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import Actor


class SuccessExchangeOnBehalfOfTokenDetails(Model):
    access_token_jti: str | None = None
    actor: Actor | None = None
    requested_token_type: str | None = None
    subject_token_type: str | None = None


class SuccessExchangeOnBehalfOfTokenLog(LogBase):
    type: str
    details: SuccessExchangeOnBehalfOfTokenDetails | None = None


class SuccessExchangeOnBehalfOfTokenDetail(LogDetail):
    data: SuccessExchangeOnBehalfOfTokenLog


class SuccessExchangeOnBehalfOfToken(LogEvent):
    """Auth0's `success_on_behalf_of_token_exchange` (Success Exchange On Behalf Of Token): A token was
    exchanged for one that acts on behalf of its user.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeOnBehalfOfTokenDetail

    @property
    def kind(self) -> Literal["success_on_behalf_of_token_exchange"]:
        return "success_on_behalf_of_token_exchange"

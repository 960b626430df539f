# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import Actor


class FailedExchangeOnBehalfOfTokenDetails(Model):
    actor: Actor | None = None
    requested_token_type: str | None = None
    subject_token_type: str | None = None


class FailedExchangeOnBehalfOfTokenLog(LogBase):
    type: str
    details: FailedExchangeOnBehalfOfTokenDetails | None = None


class FailedExchangeOnBehalfOfTokenDetail(LogDetail):
    data: FailedExchangeOnBehalfOfTokenLog


class FailedExchangeOnBehalfOfToken(LogEvent):
    """Auth0's `failed_on_behalf_of_token_exchange` (Failed Exchange On Behalf Of Token): A token could not be
    exchanged for one that acts on behalf of its user.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeOnBehalfOfTokenDetail

    @property
    def kind(self) -> Literal["failed_on_behalf_of_token_exchange"]:
        return "failed_on_behalf_of_token_exchange"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeIdentityAssertionDetails(Model):
    requested_client_id: str | None = None


class FailedExchangeIdentityAssertionLog(LogBase):
    type: str
    details: FailedExchangeIdentityAssertionDetails | None = None


class FailedExchangeIdentityAssertionDetail(LogDetail):
    data: FailedExchangeIdentityAssertionLog


class FailedExchangeIdentityAssertion(LogEvent):
    """Auth0's `idjag_exchange_failed` (Failed Exchange Identity Assertion): An identity assertion (ID-JAG)
    could not be exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeIdentityAssertionDetail

    @property
    def kind(self) -> Literal["idjag_exchange_failed"]:
        return "idjag_exchange_failed"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeIdentityAssertionDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeIdentityAssertionDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeIdentityAssertionDetailsActions | None = None
    requested_client_id: str | None = None


class SuccessExchangeIdentityAssertionLog(LogBase):
    type: str
    details: SuccessExchangeIdentityAssertionDetails | None = None


class SuccessExchangeIdentityAssertionDetail(LogDetail):
    data: SuccessExchangeIdentityAssertionLog


class SuccessExchangeIdentityAssertion(LogEvent):
    """Auth0's `idjag_exchange_succeeded` (Success Exchange Identity Assertion): An identity assertion
    (ID-JAG) was exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeIdentityAssertionDetail

    @property
    def kind(self) -> Literal["idjag_exchange_succeeded"]:
        return "idjag_exchange_succeeded"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangePasswordDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangePasswordDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangePasswordDetailsActions | None = None


class SuccessExchangePasswordLog(LogBase):
    type: str
    details: SuccessExchangePasswordDetails | None = None


class SuccessExchangePasswordDetail(LogDetail):
    data: SuccessExchangePasswordLog


class SuccessExchangePassword(LogEvent):
    """Auth0's `sepft` (Success Exchange Password): A password was exchanged for tokens.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasswordDetail

    @property
    def kind(self) -> Literal["sepft"]:
        return "sepft"

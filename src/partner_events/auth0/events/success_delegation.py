# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessDelegationDetails(Model):
    api_type: str | None = None
    device: str | None = None
    grant_type: str | None = None
    scope: str | None = None
    target: str | None = None


class SuccessDelegationLog(LogBase):
    type: str
    details: SuccessDelegationDetails | None = None


class SuccessDelegationDetail(LogDetail):
    data: SuccessDelegationLog


class SuccessDelegation(LogEvent):
    """Auth0's `sd` (Success Delegation): A delegation token was made.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessDelegationDetail

    @property
    def kind(self) -> Literal["sd"]:
        return "sd"

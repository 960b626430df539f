# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class SecondFactorStartedLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class SecondFactorStartedDetail(LogDetail):
    data: SecondFactorStartedLog


class SecondFactorStarted(LogEvent):
    """Auth0's `gd_start_auth` (Second factor started): A user was asked for a second factor.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SecondFactorStartedDetail

    @property
    def kind(self) -> Literal["gd_start_auth"]:
        return "gd_start_auth"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class MaxAmountOfAuthenticatorsLog(Log):
    type: str


class MaxAmountOfAuthenticatorsDetail(LogDetail):
    data: MaxAmountOfAuthenticatorsLog


class MaxAmountOfAuthenticators(LogEvent):
    """Auth0's `too_many_records` (Max Amount of Authenticators): A user has as many authenticators as are
    allowed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MaxAmountOfAuthenticatorsDetail

    @property
    def kind(self) -> Literal["too_many_records"]:
        return "too_many_records"

# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class TooManyCallsToDelegationLog(Log):
    type: str


class TooManyCallsToDelegationDetail(LogDetail):
    data: TooManyCallsToDelegationLog


class TooManyCallsToDelegation(LogEvent):
    """Auth0's `limit_delegation` (Too Many Calls to /delegation): The delegation endpoint was called too
    often. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: TooManyCallsToDelegationDetail

    @property
    def kind(self) -> Literal["limit_delegation"]:
        return "limit_delegation"
